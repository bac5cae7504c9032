--liquibase formatted sql

--changeset dianlu:0009-role
--comment Roles 角色 that a tenant made, and what it changed of those the platform comes with; one that was never touched has no row. A null reach is that of the basis.
create table role (
    tenant_id     uuid    not null,
    code          text    not null,
    name          text,
    basis         text    not null,
    reach         text,
    granted       text[]  not null,
    withheld      text[]  not null,
    version       integer not null,
    first_content bytea,
    primary key (tenant_id, code)
);
create unique index role_by_name on role (tenant_id, lower(name)) where name is not null;
alter table role enable row level security;
alter table role force row level security;
create policy tenant_only on role
    using (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)
    with check (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);
--rollback drop table role;
