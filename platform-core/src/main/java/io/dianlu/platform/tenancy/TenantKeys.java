package io.dianlu.platform.tenancy;

/** The only maker of Redis keys: {@code t:{tenant}:part:part}. The braces keep one tenant's keys in one slot of a Redis Cluster. */
public final class TenantKeys {

    private TenantKeys() {}

    /** @throws NoTenantScopeException outside a scope */
    public static String of(Object... parts) {
        var key = new StringBuilder("t:{").append(TenantScope.require()).append('}');
        for (var part : parts) {
            key.append(':').append(part);
        }
        return key.toString();
    }
}
