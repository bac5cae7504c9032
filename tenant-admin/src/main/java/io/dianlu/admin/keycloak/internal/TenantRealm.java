package io.dianlu.admin.keycloak.internal;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the tenants' people sign in, and as whom this application works on it.
 *
 * @param serviceClient a confidential client with a service account
 */
@ConfigurationProperties("dianlu")
record TenantRealm(Keycloak keycloak, ServiceClient serviceClient) {

    /**
     * @param url base address of Keycloak as people see it, without a slash at the end
     * @param adminUrl how this application reaches it, where that is another way
     */
    record Keycloak(
            String url,
            @Nullable String adminUrl,
            @DefaultValue("dianlu") String realm) {

        String address() {
            return adminUrl == null || adminUrl.isBlank() ? url : adminUrl;
        }
    }

    record ServiceClient(
            @DefaultValue("dianlu-provisioning") String id,
            @DefaultValue("") String secret) {

        @Override
        public String toString() {
            return "ServiceClient[" + id + "]";
        }
    }

    String admin() {
        return keycloak.address() + "/admin/realms/" + keycloak.realm();
    }

    String tokens() {
        return keycloak.address() + "/realms/" + keycloak.realm() + "/protocol/openid-connect/token";
    }
}
