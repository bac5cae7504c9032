--liquibase formatted sql

--changeset dianlu:0007-department-first-content
--comment Digest of what a department 部门 was created with: the same command sent again is known by it, whatever was edited since. Null for departments stored before.
alter table department add column first_content bytea;
--rollback alter table department drop column first_content;
