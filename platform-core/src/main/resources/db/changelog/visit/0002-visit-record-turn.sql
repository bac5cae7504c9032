--liquibase formatted sql

--changeset dianlu:0002-visit-record-turn
--comment Which device wrote the record of a visit, and that device's count of the records it gave: of one device the later one is kept, whatever its clock did. Null from clients that do not count.
alter table visit add column record_device uuid;
alter table visit add column record_turn bigint;
alter table visit add constraint visit_record_turn_whole check (num_nonnulls(record_device, record_turn) in (0, 2));
--rollback alter table visit drop column record_turn; alter table visit drop column record_device;
