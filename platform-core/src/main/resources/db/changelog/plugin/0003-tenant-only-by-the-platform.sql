--liquibase formatted sql

--changeset dianlu:0003-tenant-only-by-the-platform
--comment Plugins 插件 have database roles of their own, whose statements must not choose the tenant.
revoke execute on function set_tenant(uuid) from public;
grant execute on function set_tenant(uuid) to dianlu_app;
--rollback revoke execute on function set_tenant(uuid) from dianlu_app;
--rollback grant execute on function set_tenant(uuid) to public;
