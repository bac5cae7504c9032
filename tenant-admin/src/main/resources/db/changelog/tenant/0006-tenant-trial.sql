--liquibase formatted sql

--changeset dianlu:0006-tenant-trial
--comment The last day of a trial 试用 in the tenant's time zone (P-02). Trials from before there was one have none.
alter table tenant add column trial_until date;
create index tenant_by_trial on tenant (trial_until) where state = 'TRIAL';
--rollback alter table tenant drop column trial_until;
