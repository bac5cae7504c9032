--liquibase formatted sql

--changeset dianlu:0002-provisioning-step
--comment The steps 步骤 of a provisioning, each as often attempted as it took. A reason is a code with a text in the bundles; the outcome says what a step made, or in words of others why it failed.
create table provisioning_step (
    tenant_id   uuid     not null references provisioning (tenant_id),
    step        text     not null,
    ordinal     smallint not null,
    state       text     not null check (state in ('PENDING', 'RUNNING', 'DONE', 'FAILED', 'UNDONE')),
    attempts    integer  not null default 0,
    reason      text,
    outcome     text,
    started_at  timestamptz,
    finished_at timestamptz,
    primary key (tenant_id, step)
);
--rollback drop table provisioning_step;
