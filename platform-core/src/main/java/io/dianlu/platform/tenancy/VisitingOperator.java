package io.dianlu.platform.tenancy;

import io.dianlu.tenant.TenantId;
import java.util.UUID;

/**
 * An operator of the platform who looks into a tenant, by a verified pass: the principal of a request that may read a little and write nothing.
 *
 * @param subject the operator's id in their own realm; no person of a tenant has it
 * @param grant the tenant's grant that the pass is for; whether it is open is asked at each request
 */
public record VisitingOperator(TenantId tenant, UUID subject, String name, UUID grant) {}
