-- The tables of the outbox engine (namastack-outbox-jdbc 1.6.0), which never creates them itself.
create table if not exists outbox_record
(
    id             VARCHAR(255)             NOT NULL,
    status         VARCHAR(20)              NOT NULL,
    record_key     VARCHAR(255)             NOT NULL,
    record_type    VARCHAR(255)             NOT NULL,
    payload        CLOB                     NOT NULL,
    context        CLOB,
    created_at     TIMESTAMP WITH TIME ZONE NOT NULL,
    completed_at   TIMESTAMP WITH TIME ZONE,
    failure_count  INT                      NOT NULL,
    failure_reason VARCHAR(1000),
    next_retry_at  TIMESTAMP WITH TIME ZONE NOT NULL,
    partition_no   INTEGER                  NOT NULL,
    handler_id     VARCHAR(1000)            NOT NULL,
    PRIMARY KEY (id)
);

create table if not exists outbox_instance
(
    instance_id    VARCHAR(255) PRIMARY KEY,
    hostname       VARCHAR(255)             NOT NULL,
    port           INTEGER                  NOT NULL,
    status         VARCHAR(50)              NOT NULL,
    started_at     TIMESTAMP WITH TIME ZONE NOT NULL,
    last_heartbeat TIMESTAMP WITH TIME ZONE NOT NULL,
    created_at     TIMESTAMP WITH TIME ZONE NOT NULL,
    updated_at     TIMESTAMP WITH TIME ZONE NOT NULL
);

create table if not exists outbox_partition
(
    partition_number INTEGER PRIMARY KEY,
    instance_id      VARCHAR(255),
    version          BIGINT                   NOT NULL DEFAULT 0,
    updated_at       TIMESTAMP WITH TIME ZONE NOT NULL
);

create index if not exists idx_outbox_record_record_key_created
    ON outbox_record (record_key, created_at);

create index if not exists idx_outbox_record_partition_status_retry
    ON outbox_record (partition_no, status, next_retry_at);

create index if not exists idx_outbox_record_status_retry
    ON outbox_record (status, next_retry_at);

create index if not exists idx_outbox_record_status
    ON outbox_record (status);

create index if not exists idx_outbox_record_record_key_completed_created
    ON outbox_record (record_key, completed_at, created_at);

create index if not exists idx_outbox_instance_status_heartbeat
    ON outbox_instance (status, last_heartbeat);

create index if not exists idx_outbox_instance_last_heartbeat
    ON outbox_instance (last_heartbeat);

create index if not exists idx_outbox_instance_status
    ON outbox_instance (status);

create index if not exists idx_outbox_partition_instance_id
    ON outbox_partition (instance_id);
