--liquibase formatted sql

--changeset dianlu:0001-department
--comment Departments 部门 of a tenant, a tree.
create table department (
    tenant_id uuid    not null,
    id        uuid    not null,
    name      text    not null,
    parent_id uuid,
    version   integer not null default 0,
    primary key (tenant_id, id),
    constraint department_parent foreign key (tenant_id, parent_id) references department (tenant_id, id)
);
create index department_by_parent on department (tenant_id, parent_id);
alter table department enable row level security;
alter table department force row level security;
create policy tenant_only on department
    using (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)
    with check (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);
--rollback drop table department;
