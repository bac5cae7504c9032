--liquibase formatted sql

--changeset dianlu:0005-tenant-limits
--comment Limits agreed with one tenant, which count before those of its plan 套餐 (P-03).
alter table tenant add column limits jsonb not null default '{}';
--rollback alter table tenant drop column limits;
