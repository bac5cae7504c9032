--liquibase formatted sql

--changeset dianlu:0010-person-username
--comment The name a person signs in with 用户名, where the platform made the login or was told of it; it tells a draft that is sent again.
alter table person add column username text;
create index person_by_username on person (tenant_id, username) where username is not null;
--rollback drop index person_by_username;
--rollback alter table person drop column username;
