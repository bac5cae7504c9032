--liquibase formatted sql

--changeset dianlu:0007-plugin-outgoing
--comment How often a plugin 插件 called other systems 外部调用 for a tenant, by day. A platform table for the operators: numbers, nothing of what was sent.
create table plugin_outgoing (
    plugin_id  text   not null,
    called_for uuid   not null,
    day        date   not null,
    calls      bigint not null,
    failures   bigint not null,
    primary key (plugin_id, called_for, day)
);
create index plugin_outgoing_by_day on plugin_outgoing (day);
--rollback drop table plugin_outgoing;
