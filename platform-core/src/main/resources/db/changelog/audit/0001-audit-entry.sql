--liquibase formatted sql

--changeset dianlu:0001-audit-entry
--comment What was changed in a tenant 审计 (P-07): who, what, when, from where, old and new. Filled from events: id is that of the entry in its event, so that hearing it twice changes nothing. No foreign keys: it outlives what it tells of.
create table audit_entry (
    tenant_id  uuid        not null,
    id         uuid        not null,
    at         timestamptz not null,
    by_kind    text        not null,
    by_id      uuid,
    by_name    text        not null,
    address    text        not null,
    kind       text        not null,
    action     text        not null,
    subject_id text        not null,
    subject    text        not null,
    before     jsonb       not null,
    after      jsonb       not null,
    primary key (tenant_id, id)
);
create index audit_entry_by_time on audit_entry (tenant_id, at desc, id desc);
create index audit_entry_by_person on audit_entry (tenant_id, by_id, at desc, id desc);
create index audit_entry_by_kind on audit_entry (tenant_id, kind, at desc, id desc);
create index audit_entry_by_subject on audit_entry (tenant_id, subject_id, at desc, id desc);
alter table audit_entry enable row level security;
alter table audit_entry force row level security;
create policy tenant_only on audit_entry
    using (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)
    with check (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);
--rollback drop table audit_entry;
