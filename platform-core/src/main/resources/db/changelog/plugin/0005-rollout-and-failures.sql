--liquibase formatted sql

--changeset dianlu:0005-rollout-and-failures
--comment A version of a plugin 插件 goes out in stages 灰度: to named tenants and to a share of all others. Platform tables without a tenant's own rows, for the operators: which tenant has a plugin on, and how it failed there; nothing of what tenants store.
alter table plugin_installation add column rollout_percent smallint not null default 100;
alter table plugin_installation add column rollout_tenants uuid[] not null default '{}';
alter table plugin_installation add constraint plugin_installation_rollout check (rollout_percent between 0 and 100);

create table plugin_use (
    plugin_id  text        not null,
    used_by    uuid        not null,
    enabled    boolean     not null,
    version    text,
    reason     text,
    changed_at timestamptz not null,
    primary key (plugin_id, used_by)
);

create table plugin_failure (
    plugin_id  text        not null,
    version    text        not null,
    failed_for uuid        not null,
    place      text        not null,
    kind       text        not null,
    message    text        not null,
    times      integer     not null,
    first_at   timestamptz not null,
    last_at    timestamptz not null,
    primary key (plugin_id, version, failed_for, place, kind)
);
create index plugin_failure_by_last on plugin_failure (plugin_id, last_at desc);
create index plugin_failure_by_age on plugin_failure (last_at);
--rollback drop table plugin_failure;
--rollback drop table plugin_use;
--rollback alter table plugin_installation drop column rollout_tenants;
--rollback alter table plugin_installation drop column rollout_percent;
