--liquibase formatted sql

--changeset dianlu:0003-person-department
--comment A person may belong to several departments; new work is booked on the one with ordinal 0.
create table person_department (
    tenant_id     uuid not null,
    person_id     uuid not null,
    department_id uuid not null,
    ordinal       smallint not null,
    primary key (tenant_id, person_id, department_id),
    constraint person_department_person foreign key (tenant_id, person_id) references person (tenant_id, id),
    constraint person_department_department foreign key (tenant_id, department_id) references department (tenant_id, id)
);
create index person_department_by_department on person_department (tenant_id, department_id, person_id);
alter table person_department enable row level security;
alter table person_department force row level security;
create policy tenant_only on person_department
    using (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)
    with check (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);
--rollback drop table person_department;
