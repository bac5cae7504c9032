--liquibase formatted sql

--changeset dianlu:0001-operator-grant
--comment Grants by which operators of the platform look into a tenant for a time 访问授权 (P-07). Rows of the tenant: it sees each and may end it. Only added to, and ended.
create table operator_grant (
    tenant_id     uuid        not null,
    id            uuid        not null,
    operator_id   uuid        not null,
    operator_name text        not null,
    reason        text        not null,
    granted_at    timestamptz not null,
    until         timestamptz not null,
    ended_at      timestamptz,
    ended_by      text,
    primary key (tenant_id, id)
);
create index operator_grant_by_time on operator_grant (tenant_id, granted_at desc, id desc);
alter table operator_grant enable row level security;
alter table operator_grant force row level security;
create policy tenant_only on operator_grant
    using (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)
    with check (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);
--rollback drop table operator_grant;
