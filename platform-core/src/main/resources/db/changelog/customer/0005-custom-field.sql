--liquibase formatted sql

--changeset dianlu:0005-custom-field
--comment Fields a tenant adds to a subject without a migration (P-09); their values are in the subject's custom_fields.
create table custom_field (
    tenant_id  uuid     not null,
    subject    text     not null,
    key        text     not null,
    label      text     not null,
    type       text     not null,
    options    text[]   not null,
    required   boolean  not null,
    sort_order smallint not null,
    primary key (tenant_id, subject, key)
);
alter table custom_field enable row level security;
alter table custom_field force row level security;
create policy tenant_only on custom_field
    using (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)
    with check (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);
--rollback drop table custom_field;
