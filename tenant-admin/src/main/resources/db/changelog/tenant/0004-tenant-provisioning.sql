--liquibase formatted sql

--changeset dianlu:0004-tenant-provisioning
--comment A tenant that is being provisioned 开通中 (P-01): the data plane does not hear of it yet, and its first administrator may have no login yet.
alter table tenant drop constraint tenant_state_check;
alter table tenant add constraint tenant_state_known
    check (state in ('PROVISIONING', 'TRIAL', 'ACTIVE', 'SUSPENDED', 'DEACTIVATED', 'PURGED'));
alter table tenant drop constraint tenant_administrator_whole;
alter table tenant add column administrator_username text;
alter table tenant add column administrator_email text;
alter table tenant add constraint tenant_administrator_whole
    check ((administrator_name is null) = (administrator_subject is null and administrator_username is null));
alter table tenant add column plugins text[] not null default '{}';
alter table tenant add constraint tenant_plan foreign key (plan) references plan (code);
--rollback alter table tenant drop constraint tenant_plan;
--rollback alter table tenant drop column plugins;
--rollback alter table tenant drop constraint tenant_administrator_whole;
--rollback alter table tenant drop column administrator_email;
--rollback alter table tenant drop column administrator_username;
--rollback alter table tenant add constraint tenant_administrator_whole check ((administrator_subject is null) = (administrator_name is null));
--rollback alter table tenant drop constraint tenant_state_known;
--rollback alter table tenant add constraint tenant_state_check check (state in ('TRIAL', 'ACTIVE', 'SUSPENDED', 'DEACTIVATED', 'PURGED'));
