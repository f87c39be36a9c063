-- What others than those on duty may see of a picture; boxes are fractions of it, one a line.
create table photo_covering (
    photo      varchar(64) primary key references photo (hash),
    showing    varchar(16) not null,
    boxes      text        not null,
    decided_by varchar(64),
    decided_at timestamp with time zone not null
);

-- Whether what is said shows its picture as it was taken: only to those on duty.
alter table said add column plain_photo boolean default false not null;
alter table playground_message add column plain_photo boolean default false not null;
