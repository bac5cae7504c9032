--liquibase formatted sql

--changeset dianlu:0012-api-client
--comment API clients API 客户端 of a tenant; who they are is a machine among its people, and their secret is Keycloak's alone. One that was deleted stays for the names on what it did.
create table api_client (
    tenant_id     uuid        not null,
    id            uuid        not null,
    person_id     uuid        not null,
    client_id     text        not null,
    created_by    uuid        not null,
    created_at    timestamptz not null,
    secret_at     timestamptz not null,
    deleted_at    timestamptz,
    first_content bytea       not null,
    primary key (tenant_id, id),
    constraint api_client_person foreign key (tenant_id, person_id) references person (tenant_id, id)
);
create index api_client_by_person on api_client (tenant_id, person_id);
alter table api_client enable row level security;
alter table api_client force row level security;
create policy tenant_only on api_client
    using (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)
    with check (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);
--rollback drop table api_client;
