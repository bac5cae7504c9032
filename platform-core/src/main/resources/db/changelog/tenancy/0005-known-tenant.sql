--liquibase formatted sql

--changeset dianlu:0005-known-tenant
--comment A platform table without a tenant: the last profiles heard from the control plane, so that a restart without it still knows everybody. Of a purged tenant only the id and the revision stay, with an empty profile.
create table known_tenant (
    id       uuid   not null,
    revision bigint not null,
    profile  text   not null,
    primary key (id)
);
--rollback drop table known_tenant;
