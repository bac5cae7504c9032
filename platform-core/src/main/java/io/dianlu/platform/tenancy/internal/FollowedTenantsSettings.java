package io.dianlu.platform.tenancy.internal;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the control plane tells of tenants.
 *
 * @param url base address of the control plane
 * @param key what both planes share; sent with each call
 * @param interval pause between two calls
 * @param wholeEvery how often everybody is heard from the beginning instead of what changed only
 * @param patience how long somebody waits at most who belongs to a tenant nobody heard of yet
 */
@ConfigurationProperties("dianlu.tenant-feed")
record FollowedTenantsSettings(
        URI url,
        String key,
        @DefaultValue("3s") Duration interval,
        @DefaultValue("10m") Duration wholeEvery,
        @DefaultValue("3s") Duration patience) {

    /** Without the key, so that no log tells it. */
    @Override
    public String toString() {
        return "FollowedTenantsSettings[url=" + url + ", interval=" + interval + "]";
    }
}
