--liquibase formatted sql

--changeset dianlu:0002-app-role
--comment The running application reads and writes rows; it owns nothing and changes no structure.
grant usage on schema public to dianlu_app;
alter default privileges in schema public grant select, insert, update, delete on tables to dianlu_app;
--rollback alter default privileges in schema public revoke select, insert, update, delete on tables from dianlu_app;
--rollback revoke usage on schema public from dianlu_app;
