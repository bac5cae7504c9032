--liquibase formatted sql

--changeset dianlu:0005-person-by-digits
--comment An owner 负责人 is found by the digits of a phone, however it is written, and so the index over the written form goes.
create index person_by_digits on person (tenant_id, regexp_replace(phone, '[^0-9]', '', 'g')) where phone is not null;
drop index person_by_phone;
--rollback drop index person_by_digits;
--rollback create index person_by_phone on person (tenant_id, phone) where phone is not null;
