--liquibase formatted sql

--changeset dianlu:0002-customer-contact
--comment Contacts 联系人 of a customer; the one with ordinal 0 is the primary contact.
create table customer_contact (
    tenant_id   uuid     not null,
    id          uuid     not null,
    customer_id uuid     not null,
    ordinal     smallint not null,
    name        text     not null,
    phones      text[]   not null,
    title       text,
    primary key (tenant_id, id),
    constraint customer_contact_customer foreign key (tenant_id, customer_id) references customer (tenant_id, id)
);
create index customer_contact_by_customer on customer_contact (tenant_id, customer_id, ordinal);
alter table customer_contact enable row level security;
alter table customer_contact force row level security;
create policy tenant_only on customer_contact
    using (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)
    with check (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);
--rollback drop table customer_contact;
