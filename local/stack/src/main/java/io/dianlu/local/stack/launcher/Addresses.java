package io.dianlu.local.stack.launcher;

/** The addresses of a stack, to read. */
final class Addresses {
    private Addresses() {}

    static String of(StackSettings settings) {
        return """
                  Phone           %1$s/field/
                  PC              %1$s/console/
                  API             %1$s/api/v1
                  Operators       %2$s/operator/
                  Operators' API  %2$s/api/v1
                  Keycloak        %3$s""".formatted(settings.coreUrl(), settings.tenantAdminUrl(), settings.keycloakUrl())
                .indent(2)
                .stripTrailing();
    }
}
