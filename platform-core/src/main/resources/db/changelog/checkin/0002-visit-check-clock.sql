--liquibase formatted sql

--changeset dianlu:0002-visit-check-clock
--comment Evidence of a phone's wrong clock 手机时钟: what the phone told (null where at is that) and how far its clock was ahead of the platform's when it sent. at is by the platform's clock from now on.
alter table visit_check add column phone_at timestamptz;
alter table visit_check add column clock_ahead_millis bigint;
--rollback alter table visit_check drop column clock_ahead_millis; alter table visit_check drop column phone_at;
