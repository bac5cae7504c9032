package io.dianlu.platform.web.internal;

/** What the pages may load: themselves, Keycloak for sign-in, and pictures of map tiles over https. */
final class PagePolicy {

    private PagePolicy() {}

    static String directives(String keycloakUrl) {
        return String.join(
                "; ",
                "default-src 'self'",
                "script-src 'self'",
                // the component libraries set styles on elements
                "style-src 'self' 'unsafe-inline'",
                "img-src 'self' data: blob: https:",
                "font-src 'self' data:",
                "worker-src 'self' blob:",
                "connect-src 'self' https: " + keycloakUrl,
                "frame-src 'self' " + keycloakUrl,
                "frame-ancestors 'self'",
                "base-uri 'self'",
                "form-action 'self' " + keycloakUrl);
    }
}
