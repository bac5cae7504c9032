--liquibase formatted sql

--changeset dianlu:0009-vocabulary-version
--comment Maturity values 成熟度 can be renamed and custom fields 自定义字段 edited by two administrators at once: versions count their changes. A row with a built-in code renames that value; without a label it is called as the platform calls it.
alter table maturity add column version bigint not null default 0;
alter table maturity alter column label drop not null;
alter table custom_field add column version bigint not null default 0;
--rollback alter table custom_field drop column version; delete from maturity where label is null; alter table maturity alter column label set not null; alter table maturity drop column version;
