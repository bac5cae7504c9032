--liquibase formatted sql

--changeset dianlu:0001-visit
--comment Visits 拜访. day is the business day in the tenant's zone; the department is the rep's when the visit began. What proves arrival and leave is in visit_check.
create table visit (
    tenant_id       uuid        not null,
    id              uuid        not null,
    customer_id     uuid        not null,
    rep_id          uuid        not null,
    department_id   uuid,
    day             date        not null,
    kind            text        not null,
    state           text        not null,
    opened_at       timestamptz not null,
    checked_in_at   timestamptz,
    checked_out_at  timestamptz,
    record_text     text,
    record_maturity text,
    recorded_at     timestamptz,
    version         integer     not null,
    primary key (tenant_id, id),
    constraint visit_customer foreign key (tenant_id, customer_id) references customer (tenant_id, id),
    constraint visit_rep foreign key (tenant_id, rep_id) references person (tenant_id, id),
    constraint visit_department foreign key (tenant_id, department_id) references department (tenant_id, id),
    constraint visit_ends_after_it_began check (checked_out_at >= checked_in_at),
    constraint visit_record_whole check (num_nonnulls(record_text, recorded_at) in (0, 2))
);
create unique index visit_going_on on visit (tenant_id, rep_id) where state = 'CHECKED_IN';
create index visit_by_day on visit (tenant_id, day desc, opened_at desc, id desc);
create index visit_by_rep on visit (tenant_id, rep_id, day desc, opened_at desc, id desc);
create index visit_by_department on visit (tenant_id, department_id, day desc, opened_at desc, id desc);
create index visit_by_customer on visit (tenant_id, customer_id, day desc, opened_at desc, id desc);
alter table visit enable row level security;
alter table visit force row level security;
create policy tenant_only on visit
    using (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)
    with check (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);
--rollback drop table visit;
