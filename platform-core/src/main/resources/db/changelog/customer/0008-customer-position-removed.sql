--liquibase formatted sql

--changeset dianlu:0008-customer-position-removed
--comment A version without a place: the position 位置 was taken away then. It lasts until the next one.
alter table customer_position
    alter column lng drop not null,
    alter column lat drop not null,
    alter column datum drop not null,
    alter column wgs_lng drop not null,
    alter column wgs_lat drop not null,
    add constraint customer_position_version_whole check (num_nonnulls(lng, lat, datum, wgs_lng, wgs_lat) in (0, 5));
--rollback delete from customer_position where lng is null;
--rollback alter table customer_position drop constraint customer_position_version_whole, alter column lng set not null, alter column lat set not null, alter column datum set not null, alter column wgs_lng set not null, alter column wgs_lat set not null;
