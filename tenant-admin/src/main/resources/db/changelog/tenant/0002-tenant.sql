--liquibase formatted sql

--changeset dianlu:0002-tenant
--comment The distributors. What identifies people and partner goes when a tenant is purged; id, alias and state stay, so that neither is given out again.
create table tenant (
    id                     uuid        not null,
    alias                  text        not null collate "C",
    name                   text        not null,
    state                  text        not null check (state in ('TRIAL', 'ACTIVE', 'SUSPENDED', 'DEACTIVATED', 'PURGED')),
    time_zone              text        not null,
    plan                   text        not null,
    partner_name           text,
    partner_contact        text,
    administrator_subject  uuid,
    administrator_name     text,
    created_at             timestamptz not null,
    revision               bigint      not null,
    primary key (id),
    constraint tenant_alias unique (alias),
    constraint tenant_revision unique (revision),
    constraint tenant_partner_whole check ((partner_name is null) = (partner_contact is null)),
    constraint tenant_administrator_whole check ((administrator_subject is null) = (administrator_name is null))
);
--rollback drop table tenant;
