--liquibase formatted sql

--changeset dianlu:0001-customer
--comment Customers 客户. The current position is here for reading; its history is in customer_position. touched_at moves with every change that shows in search, a visit too; version only with an edit.
create table customer (
    tenant_id         uuid        not null,
    id                uuid        not null,
    name              text        not null,
    short_name        text,
    kind              text        not null,
    level             text,
    region_code       text,
    address           text,
    tags              text[]      not null,
    maturity          text,
    owner_id          uuid,
    department_id     uuid,
    credit_limit      numeric(15, 2),
    custom_fields     jsonb       not null,
    remark            text,
    position_version  integer     not null,
    lng               double precision,
    lat               double precision,
    datum             text,
    wgs_lng           double precision,
    wgs_lat           double precision,
    accuracy_meters   double precision,
    created_at        timestamptz not null,
    created_by        uuid,
    updated_at        timestamptz not null,
    touched_at        timestamptz not null,
    last_visit_at     timestamptz,
    deleted_at        timestamptz,
    deleted_by        uuid,
    version           integer     not null,
    primary key (tenant_id, id),
    constraint customer_owner foreign key (tenant_id, owner_id) references person (tenant_id, id),
    constraint customer_department foreign key (tenant_id, department_id) references department (tenant_id, id),
    constraint customer_position_whole check (num_nonnulls(lng, lat, datum, wgs_lng, wgs_lat) in (0, 5))
);
create index customer_by_update on customer (tenant_id, updated_at desc, id desc) where deleted_at is null;
create index customer_by_creation on customer (tenant_id, created_at desc, id desc) where deleted_at is null;
create index customer_by_visit on customer (tenant_id, coalesce(last_visit_at, '1970-01-01 00:00:00+00') desc, id desc) where deleted_at is null;
create index customer_by_name on customer (tenant_id, name, id) where deleted_at is null;
create index customer_by_owner on customer (tenant_id, owner_id, updated_at desc, id desc) where deleted_at is null;
create index customer_by_department on customer (tenant_id, department_id, updated_at desc, id desc) where deleted_at is null;
create index customer_by_place on customer (tenant_id, wgs_lat, wgs_lng) where deleted_at is null;
create index customer_recycled on customer (tenant_id, deleted_at desc, id desc) where deleted_at is not null;
alter table customer enable row level security;
alter table customer force row level security;
create policy tenant_only on customer
    using (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)
    with check (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);
--rollback drop table customer;
