--liquibase formatted sql

--changeset dianlu:0001-plugin-installation
--comment A platform table without a tenant: the versions of plugins 插件 that every instance of the platform loads, with their jars.
create table plugin_installation (
    plugin_id    text        not null,
    version      text        not null,
    state        text        not null,
    reason       text,
    sha256       text        not null,
    signer       text,
    jar          bytea       not null,
    installed_at timestamptz not null,
    primary key (plugin_id, version),
    constraint plugin_installation_state check (state in ('ENABLED', 'DISABLED'))
);
alter table plugin_installation alter column jar set storage external;
--rollback drop table plugin_installation;
