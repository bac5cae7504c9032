package io.dianlu.platform.web.internal;

import java.net.URI;

/** What the pages may load and whom they may talk to: themselves, Keycloak for sign-in, and pictures of map tiles over https. */
final class PagePolicy {

    private PagePolicy() {}

    static String directives(URI keycloakUrl) {
        // a path in a policy would allow that one address and nothing below it
        var keycloak = keycloakUrl.getScheme() + "://" + keycloakUrl.getAuthority();
        return String.join(
                "; ",
                "default-src 'self'",
                "script-src 'self'",
                // the component libraries set styles on elements
                "style-src 'self' 'unsafe-inline'",
                "img-src 'self' data: blob: https:",
                "font-src 'self' data:",
                "worker-src 'self' blob:",
                "connect-src 'self' " + keycloak,
                "frame-src 'self' " + keycloak,
                "frame-ancestors 'self'",
                "base-uri 'self'",
                "form-action 'self' " + keycloak);
    }
}
