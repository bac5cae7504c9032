--liquibase formatted sql

--changeset dianlu:0003-tenant-state-change
--comment Who changed the state of a tenant, when and why (P-02); only added to. The first row of a tenant is its registration.
create table tenant_state_change (
    id               uuid        not null,
    tenant_id        uuid        not null references tenant (id),
    changed_at       timestamptz not null,
    operator_subject uuid        not null,
    operator_name    text        not null,
    from_state       text,
    to_state         text        not null,
    reason           text        not null,
    export_offered   boolean     not null,
    primary key (id)
);
create index tenant_state_change_by_tenant on tenant_state_change (tenant_id, id);
--rollback drop table tenant_state_change;
