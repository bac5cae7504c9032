--liquibase formatted sql

--changeset dianlu:0009-usage-counter-period
--comment What each period allows anew, such as the visits of a month 每月拜访, has a row for each period 周期, named by its first day. What is limited for good has the one of 1970, which an instance of before this change writes by the default.
alter table usage_counter add column period date not null default '1970-01-01';
alter table usage_counter drop constraint usage_counter_pkey;
alter table usage_counter add constraint usage_counter_pkey primary key (tenant_id, name, period);
alter table usage_counter add constraint within_limit_of_visitspermonth check (name <> 'visitsPerMonth' or used <= most);
--rollback alter table usage_counter drop constraint within_limit_of_visitspermonth;
--rollback alter table usage_counter drop constraint usage_counter_pkey;
--rollback delete from usage_counter where period <> '1970-01-01';
--rollback alter table usage_counter add constraint usage_counter_pkey primary key (tenant_id, name);
--rollback alter table usage_counter drop column period;
