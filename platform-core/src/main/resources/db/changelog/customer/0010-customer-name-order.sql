--liquibase formatted sql

--changeset dianlu:0010-customer-name-order
--comment Customers by name 按名称排序: in the order of pinyin, by the collation of ICU. After an upgrade of ICU PostgreSQL asks for "reindex index customer_by_pinyin".
create index customer_by_pinyin on customer (tenant_id, name collate "zh-x-icu", id) where deleted_at is null;
drop index customer_by_name;
--rollback create index customer_by_name on customer (tenant_id, name, id) where deleted_at is null;
--rollback drop index customer_by_pinyin;
