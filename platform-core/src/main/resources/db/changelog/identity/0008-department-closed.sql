--liquibase formatted sql

--changeset dianlu:0008-department-closed
--comment A closed department 已关闭的部门 takes nobody and nothing any more; what was done for it stays where it is.
alter table department add column closed boolean not null default false;
--rollback alter table department drop column closed;
