--liquibase formatted sql

--changeset dianlu:0001-timeline-entry
--comment The timeline of a customer, filled from events: id is the event's, so that hearing it twice changes nothing. A read model: no foreign keys, so that it can lag behind.
create table timeline_entry (
    tenant_id   uuid        not null,
    id          uuid        not null,
    customer_id uuid        not null,
    at          timestamptz not null,
    kind        text        not null,
    by_id       uuid,
    subject_id  uuid        not null,
    facts       jsonb       not null,
    primary key (tenant_id, id)
);
create index timeline_entry_by_customer on timeline_entry (tenant_id, customer_id, at desc, id desc);
alter table timeline_entry enable row level security;
alter table timeline_entry force row level security;
create policy tenant_only on timeline_entry
    using (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)
    with check (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);
--rollback drop table timeline_entry;
