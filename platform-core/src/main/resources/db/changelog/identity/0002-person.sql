--liquibase formatted sql

--changeset dianlu:0002-person
--comment People 人员 of a tenant; the id is the person's subject in Keycloak, so one human may be a person of two tenants.
create table person (
    tenant_id uuid    not null,
    id        uuid    not null,
    name      text    not null,
    phone     text,
    roles     text[]  not null,
    enabled   boolean not null,
    version   integer not null default 0,
    primary key (tenant_id, id)
);
create index person_by_name on person (tenant_id, name, id);
alter table person enable row level security;
alter table person force row level security;
create policy tenant_only on person
    using (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)
    with check (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);
--rollback drop table person;
