package io.dianlu.local.stack.launcher;

import io.dianlu.local.stack.engine.Secrets;
import java.io.IOException;

/** How to sign in. */
final class DemoLogins {
    private DemoLogins() {}

    static String text(Secrets secrets) throws IOException {
        return """
                  Password of every demo user: %s
                  Keycloak administrator: admin / %s""".formatted(secrets.get(SecretNames.DEMO_USERS), secrets.get(SecretNames.KEYCLOAK_ADMIN))
                .indent(2)
                .stripTrailing();
    }
}
