--liquibase formatted sql

--changeset shop-notes:0001-note
create table note (
    tenant_id   uuid        not null,
    id          uuid        not null,
    customer_id uuid        not null,
    text        text        not null,
    written_by  uuid        not null,
    written_at  timestamptz not null,
    primary key (tenant_id, id)
);
create index note_by_customer on note (tenant_id, customer_id, written_at desc);
create index note_by_time on note (tenant_id, written_at desc);
--rollback drop table note;
