--liquibase formatted sql

--changeset dianlu:0006-customer-maturity-at
--comment When the maturity 成熟度 of a customer was set, by the clock of who set it: an older one that arrives late does not overwrite it. Null while it is the one the customer was created with, which every visit comes after.
alter table customer add column maturity_at timestamptz;
--rollback alter table customer drop column maturity_at;
