--liquibase formatted sql

--changeset dianlu:0011-person-machine
--comment A machine signs in as a person does and is none: an API client API 客户端, never among people, never an owner.
alter table person add column machine boolean not null default false;
--rollback alter table person drop column machine;
