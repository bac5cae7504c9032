package io.dianlu.admin.web.internal;

import java.net.URI;

/** What the operators' pages may load and whom they may talk to: themselves, and Keycloak for sign-in. */
final class PagePolicy {

    private PagePolicy() {}

    static String directives(URI keycloakUrl) {
        // a path in a policy would allow that one address and nothing below it
        var keycloak = keycloakUrl.getScheme() + "://" + keycloakUrl.getAuthority();
        return String.join(
                "; ",
                "default-src 'self'",
                "script-src 'self'",
                // the component library sets styles on elements
                "style-src 'self' 'unsafe-inline'",
                "img-src 'self' data:",
                "font-src 'self' data:",
                "connect-src 'self' " + keycloak,
                "frame-src 'none'",
                "frame-ancestors 'none'",
                "base-uri 'self'",
                "form-action 'self'");
    }
}
