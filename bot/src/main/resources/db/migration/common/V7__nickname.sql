-- What residents call places: proposed when it comes up, learnt or forgotten by the owner. The bot proposes.
create table nickname (
    community  varchar(64) not null references place (id),
    word       varchar(64) not null,
    place      varchar(64) not null references place (id),
    ticket     bigint      not null references ticket (id) on delete cascade,
    state      varchar(16) not null,
    changed_by varchar(64) not null,
    changed_at timestamp with time zone not null,
    primary key (community, word)
);
