--liquibase formatted sql

--changeset dianlu:0004-person-by-phone
--comment A file of customers names their owners 负责人 by phone: found without reading every person of the tenant.
create index person_by_phone on person (tenant_id, phone) where phone is not null;
--rollback drop index person_by_phone;
