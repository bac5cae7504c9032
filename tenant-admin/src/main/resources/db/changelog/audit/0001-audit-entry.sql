--liquibase formatted sql

--changeset dianlu:0001-audit-entry
--comment What operators changed 审计 (P-07): who, what, when, from where, old and new value. Only added to; names nobody of a tenant.
create table audit_entry (
    id               uuid        not null,
    at               timestamptz not null,
    operator_subject uuid        not null,
    operator_name    text        not null,
    address          text        not null,
    action           text        not null,
    tenant_id        uuid,
    subject          text        not null,
    before           jsonb,
    after            jsonb,
    primary key (id)
);
create index audit_entry_by_tenant on audit_entry (tenant_id, id);
--rollback drop table audit_entry;
