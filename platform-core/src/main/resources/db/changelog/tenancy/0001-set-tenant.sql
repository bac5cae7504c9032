--liquibase formatted sql

--changeset dianlu:0001-set-tenant splitStatements:false
--comment The one way to tell PostgreSQL the tenant: a statement of its own, first in the transaction; set local also reaches the workers of a cluster.
create function set_tenant(tenant uuid) returns void language plpgsql as $$
begin
    execute format('set local app.tenant_id = %L', tenant);
end
$$;
--rollback drop function set_tenant(uuid);
