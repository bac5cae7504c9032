package io.dianlu.admin.tenant;

import io.dianlu.admin.web.Operator;
import java.util.Set;
import java.util.UUID;

/** Door to tenants that come into being: what their provisioning does to them, step by step. Each change gets the next revision of the feed. */
public interface NewTenants {

    /**
     * Registers a tenant: on trial, or as one that is being provisioned when its sign-in has to be made first. The same command with the same
     * id again is answered with what is stored, also when the tenant has another plan by now.
     *
     * @throws io.dianlu.admin.shared.Problem validation-failed, alias-taken, id-already-used
     */
    Registered register(RegisterTenant command, Operator by);

    /** @param fresh whether this call registered it */
    record Registered(TenantView tenant, boolean fresh) {}

    /** Notes which login the first administrator has. */
    void nameAdministrator(UUID id, UUID subject);

    /** Lets a tenant that is being provisioned begin its trial: from here on the data plane hears of it. One that has begun stays as it is. */
    void begin(UUID id, Operator by);

    /** Gives a tenant the plugins of its plan, beside those it has. */
    void includePlugins(UUID id, Set<String> plugins);

    /**
     * Takes back a tenant whose provisioning is undone: it is purged, nobody knows it any more, and its alias is free again. One that was
     * taken back stays so.
     *
     * @throws io.dianlu.admin.shared.Problem state-change-refused when the tenant has gone on to live
     */
    void withdraw(UUID id, Operator by);
}
