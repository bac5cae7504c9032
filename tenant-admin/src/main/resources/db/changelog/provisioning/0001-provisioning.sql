--liquibase formatted sql

--changeset dianlu:0001-provisioning
--comment How far the provisioning 开通 of a tenant has come (P-01), and who ordered it.
create table provisioning (
    tenant_id        uuid        not null references tenant (id),
    state            text        not null check (state in ('RUNNING', 'FAILED', 'DONE', 'UNDOING', 'UNDOING_FAILED', 'UNDONE')),
    operator_subject uuid        not null,
    operator_name    text        not null,
    started_at       timestamptz not null,
    finished_at      timestamptz,
    primary key (tenant_id)
);
create index provisioning_unfinished on provisioning (started_at) where state in ('RUNNING', 'UNDOING');
--rollback drop table provisioning;
