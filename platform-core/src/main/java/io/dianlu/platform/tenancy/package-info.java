/** Owns the isolation of tenants: the scope, its three entry points, the transaction that tells PostgreSQL the tenant, key prefixes and the start-up probe. Promises that without a scope nothing of a tenant can be read or written. */
@ApplicationModule(allowedDependencies = {"shared"})
@NullMarked
package io.dianlu.platform.tenancy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
