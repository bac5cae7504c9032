--liquibase formatted sql

--changeset dianlu:0004-plugin-job-run
--comment When a plugin's scheduled job 定时任务 was last begun for a tenant: whoever moves last_due_at on runs it, so that of many instances one does.
create table plugin_job_run (
    tenant_id   uuid        not null,
    plugin_id   text        not null,
    job         text        not null,
    last_due_at timestamptz not null,
    primary key (tenant_id, plugin_id, job)
);
alter table plugin_job_run enable row level security;
alter table plugin_job_run force row level security;
create policy tenant_only on plugin_job_run
    using (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)
    with check (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);
--rollback drop table plugin_job_run;
