--liquibase formatted sql

--changeset dianlu:0004-maturity
--comment Maturity values 成熟度 that a tenant adds to the built-in ones (S2-43).
create table maturity (
    tenant_id  uuid     not null,
    code       text     not null,
    label      text     not null,
    sort_order smallint not null,
    primary key (tenant_id, code)
);
alter table maturity enable row level security;
alter table maturity force row level security;
create policy tenant_only on maturity
    using (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)
    with check (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);
--rollback drop table maturity;
