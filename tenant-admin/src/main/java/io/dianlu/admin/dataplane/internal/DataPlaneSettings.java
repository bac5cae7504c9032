package io.dianlu.admin.dataplane.internal;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the data plane is.
 *
 * @param core its application
 * @param tenantFeed the key both planes share
 */
@ConfigurationProperties("dianlu")
record DataPlaneSettings(Core core, TenantFeed tenantFeed) {

    /** @param url base address, without a slash at the end */
    record Core(String url) {}

    record TenantFeed(String key) {

        @Override
        public String toString() {
            return "TenantFeed[hidden]";
        }
    }
}
