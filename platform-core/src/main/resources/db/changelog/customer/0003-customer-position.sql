--liquibase formatted sql

--changeset dianlu:0003-customer-position
--comment Every position a customer ever had: raw value, datum and WGS-84 (PRODUCT 7.2). A visit is judged by the version valid at its time.
create table customer_position (
    tenant_id       uuid             not null,
    customer_id     uuid             not null,
    version         integer          not null,
    lng             double precision not null,
    lat             double precision not null,
    datum           text             not null,
    wgs_lng         double precision not null,
    wgs_lat         double precision not null,
    accuracy_meters double precision,
    valid_from      timestamptz      not null,
    source          text             not null,
    set_by          uuid,
    primary key (tenant_id, customer_id, version),
    constraint customer_position_customer foreign key (tenant_id, customer_id) references customer (tenant_id, id)
);
alter table customer_position enable row level security;
alter table customer_position force row level security;
create policy tenant_only on customer_position
    using (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)
    with check (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);
--rollback drop table customer_position;
