--liquibase formatted sql

--changeset dianlu:0002-tenant-plugin
--comment What a tenant made of a plugin 插件: on or off, which version (null: the newest), its settings as JSON. reason says why the platform turned it off.
create table tenant_plugin (
    tenant_id  uuid        not null,
    plugin_id  text        not null,
    enabled    boolean     not null,
    version    text,
    settings   text        not null,
    reason     text,
    changed_at timestamptz not null,
    revision   integer     not null,
    primary key (tenant_id, plugin_id)
);
alter table tenant_plugin enable row level security;
alter table tenant_plugin force row level security;
create policy tenant_only on tenant_plugin
    using (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)
    with check (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);
--rollback drop table tenant_plugin;
