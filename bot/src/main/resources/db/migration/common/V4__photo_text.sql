-- Words read in pictures, masked; of a number plate only where it is. Boxes are fractions of the picture.
create table photo_text (
    photo      varchar(64)      not null references photo (hash),
    line       integer          not null,
    text       varchar(200)     not null,
    plate      boolean          not null,
    certainty  double precision not null,
    box_left   double precision not null,
    box_top    double precision not null,
    box_width  double precision not null,
    box_height double precision not null,
    primary key (photo, line)
);
