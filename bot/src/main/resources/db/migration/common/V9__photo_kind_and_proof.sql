-- What a picture shows: a place, a screen, a poster, somebody.
create table photo_kind (
    photo   varchar(64) primary key references photo (hash),
    kind    varchar(16) not null,
    signs   text        not null
);

-- What speaks for a picture of a result.
create table ticket_proof (
    ticket     bigint      not null references ticket (id),
    photo      varchar(64) not null references photo (hash),
    own        boolean     not null,
    later      boolean     not null,
    same_place boolean     not null,
    scene      boolean     not null,
    primary key (ticket, photo)
);
