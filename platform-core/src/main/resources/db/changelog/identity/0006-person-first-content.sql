--liquibase formatted sql

--changeset dianlu:0006-person-first-content
--comment Digest of what a person 人员 was created with: the same command sent again is known by it, whatever was edited since. Null for people stored before.
alter table person add column first_content bytea;
--rollback alter table person drop column first_content;
