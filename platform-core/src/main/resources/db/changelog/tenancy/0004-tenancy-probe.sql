--liquibase formatted sql

--changeset dianlu:0004-tenancy-probe
--comment Only for the start-up probe, which writes here and rolls back to prove that one tenant's row is hidden from another.
create table tenancy_probe (
    tenant_id uuid not null,
    id        uuid not null,
    primary key (tenant_id, id)
);
alter table tenancy_probe enable row level security;
alter table tenancy_probe force row level security;
create policy tenant_only on tenancy_probe
    using (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)
    with check (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);
--rollback drop table tenancy_probe;
