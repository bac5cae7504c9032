--liquibase formatted sql

--changeset dianlu:0001-tenant-usage
--comment What each tenant used 用量 on each day, as the data plane last told of that day (P-03).
create table tenant_usage (
    tenant_id uuid        not null references tenant (id),
    day       date        not null,
    name      text        not null,
    used      bigint      not null,
    heard_at  timestamptz not null,
    primary key (tenant_id, day, name)
);
create index tenant_usage_by_day on tenant_usage (day);
--rollback drop table tenant_usage;
