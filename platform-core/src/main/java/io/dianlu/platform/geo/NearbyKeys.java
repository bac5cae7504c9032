package io.dianlu.platform.geo;

import io.dianlu.platform.tenancy.TenantKeys;

/**
 * The Redis keys of one index, all in the slot of their tenant. After the prefix {@code t:{tenant}:geo:kind:} follow: the name of an audience (a geo set),
 * {@code placed} (a hash: thing → its audiences), {@code audiences} (a set: names in use), {@code built} (the run of the server it was built in),
 * {@code building} (token of a rebuild under way), and the same with {@code new:} for the index being built.
 */
final class NearbyKeys {

    String prefix(NearbyKind kind) {
        return TenantKeys.of("geo", kind.name(), "");
    }
}
