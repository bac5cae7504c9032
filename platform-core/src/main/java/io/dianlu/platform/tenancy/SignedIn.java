package io.dianlu.platform.tenancy;

import io.dianlu.tenant.TenantId;
import java.util.UUID;

/**
 * Who a verified token speaks for. The edge makes it the principal of the request.
 *
 * @param subject the person's id in Keycloak ({@code sub})
 */
public record SignedIn(TenantId tenant, UUID subject) {}
