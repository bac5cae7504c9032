--liquibase formatted sql

--changeset dianlu:0001-visit-check
--comment Arrivals (IN) and leaves (OUT) 打卡, append-only: raw position, datum and WGS-84 (PRODUCT 7.2), distance to the shop's position valid at the time. at is the phone's clock.
create table visit_check (
    tenant_id               uuid        not null,
    id                      uuid        not null,
    visit_id                uuid        not null,
    kind                    text        not null,
    rep_id                  uuid        not null,
    department_id           uuid,
    day                     date        not null,
    at                      timestamptz not null,
    received_at             timestamptz not null,
    lng                     double precision,
    lat                     double precision,
    datum                   text,
    wgs_lng                 double precision,
    wgs_lat                 double precision,
    accuracy_meters         double precision,
    fixed_at                timestamptz,
    distance_meters         double precision,
    shop_position_version   integer,
    without_position_reason text,
    primary key (tenant_id, id),
    constraint visit_check_once unique (tenant_id, visit_id, kind),
    constraint visit_check_visit foreign key (tenant_id, visit_id) references visit (tenant_id, id),
    constraint visit_check_position_whole check (num_nonnulls(lng, lat, datum, wgs_lng, wgs_lat) in (0, 5)),
    constraint visit_check_position_or_reason check (num_nonnulls(datum, without_position_reason) = 1),
    constraint visit_check_distance_whole check (num_nonnulls(distance_meters, shop_position_version) in (0, 2))
);
create index visit_check_by_rep on visit_check (tenant_id, day, rep_id, at desc);
create index visit_check_by_place on visit_check (tenant_id, day, wgs_lat, wgs_lng) where kind = 'IN';
create index visit_check_to_index on visit_check (tenant_id, day, visit_id) where kind = 'IN';
alter table visit_check enable row level security;
alter table visit_check force row level security;
create policy tenant_only on visit_check
    using (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)
    with check (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);
--rollback drop table visit_check;
