--liquibase formatted sql

--changeset dianlu:0008-api-call-count
--comment Requests 接口调用 of a tenant on a day of its time zone, added up every minute by each instance.
create table api_call_count (
    tenant_id uuid   not null,
    day       date   not null,
    calls     bigint not null,
    primary key (tenant_id, day)
);
alter table api_call_count enable row level security;
alter table api_call_count force row level security;
create policy tenant_only on api_call_count
    using (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)
    with check (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);
--rollback drop table api_call_count;
