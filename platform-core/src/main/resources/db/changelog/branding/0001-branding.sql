--liquibase formatted sql

--changeset dianlu:0001-branding
--comment How a tenant looks to its own people 品牌 (P-08, S5-01): name, colour, logo as a data URL, partner. One row per tenant and audience, which is its own people, or none.
create table branding (
    tenant_id       uuid   not null,
    audience        text   not null,
    name            text,
    color           text,
    logo            text,
    partner_name    text,
    partner_contact text,
    version         bigint not null,
    primary key (tenant_id, audience)
);
alter table branding enable row level security;
alter table branding force row level security;
create policy tenant_only on branding
    using (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)
    with check (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);
--rollback drop table branding;
