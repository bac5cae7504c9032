--liquibase formatted sql

--changeset dianlu:0006-plugin-export
--comment When a tenant last took what a plugin 插件 keeps of it as a file 导出, so that the operators see it before they erase. A platform table; of what was taken it says nothing.
alter table plugin_use add column exported_at timestamptz;
--rollback alter table plugin_use drop column exported_at;
