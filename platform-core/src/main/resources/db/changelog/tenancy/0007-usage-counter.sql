--liquibase formatted sql

--changeset dianlu:0007-usage-counter
--comment How much a limited tenant uses 用量 of what its plan limits 限额 (P-03). most is the limit as the last one who took more knew it: PostgreSQL itself refuses what goes past it. Whoever gives back sets none, so that giving back is never refused.
create table usage_counter (
    tenant_id uuid   not null,
    name      text   not null,
    used      bigint not null,
    most      bigint not null,
    primary key (tenant_id, name),
    constraint within_limit_of_people check (name <> 'people' or used <= most),
    constraint within_limit_of_customers check (name <> 'customers' or used <= most)
);
alter table usage_counter enable row level security;
alter table usage_counter force row level security;
create policy tenant_only on usage_counter
    using (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)
    with check (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);
--rollback drop table usage_counter;
