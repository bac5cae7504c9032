--liquibase formatted sql

--changeset dianlu:0007-customer-first-content
--comment Digest of what a customer 客户 was created with: the same command sent again is known by it, whatever was edited since. Null for customers stored before.
alter table customer add column first_content bytea;
--rollback alter table customer drop column first_content;
