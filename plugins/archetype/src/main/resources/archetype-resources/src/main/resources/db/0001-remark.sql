--liquibase formatted sql

--changeset ${artifactId}:0001-remark
create table remark (
    tenant_id   uuid        not null,
    id          uuid        not null,
    customer_id uuid        not null,
    text        text        not null,
    written_by  uuid        not null,
    written_at  timestamptz not null,
    primary key (tenant_id, id)
);
create index remark_by_customer on remark (tenant_id, customer_id, written_at desc);
create index remark_by_time on remark (tenant_id, written_at desc);
--rollback drop table remark;
