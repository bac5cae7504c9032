package io.dianlu.local.demo;

import io.dianlu.local.demo.company.Companies;
import io.dianlu.local.demo.company.Company;
import io.dianlu.local.demo.company.CompanySetup;
import io.dianlu.local.demo.company.SignIn;
import io.dianlu.local.demo.http.JsonHttp;
import io.dianlu.local.demo.http.Tokens;
import io.dianlu.local.demo.keycloak.KeycloakAdmin;
import io.dianlu.local.demo.keycloak.ScriptsClient;
import java.io.IOException;
import java.nio.file.Path;

/**
 * Fills a running demo with two companies. A second run finds everything and changes nothing. With {@code --customers
 * FILE} it then imports that file for the first company.
 */
public final class Seed {
    private Seed() {}

    public static void main(String[] arguments) throws InterruptedException {
        Failure.told(() -> run(arguments));
    }

    private static void run(String[] arguments) throws IOException, InterruptedException {
        Settings settings = Settings.from(System.getenv());
        companies(settings);
        if (arguments.length == 2 && arguments[0].equals("--customers")) {
            Path file = Path.of(arguments[1]);
            Path results = settings.home()
                    .map(home -> home.resolve("customer-import-results.csv"))
                    .orElse(ImportCustomers.beside(file));
            ImportCustomers.run(settings, Companies.ZHONGYUAN, file, results);
        }
        LoginTable.lines(Companies.all()).forEach(System.out::println);
    }

    private static void companies(Settings settings) throws InterruptedException {
        var master = new JsonHttp(
                settings.keycloakUrl(),
                new Tokens(
                        settings.keycloakUrl(),
                        "master",
                        "admin-cli",
                        settings.keycloakAdminUser(),
                        settings.keycloakAdminPassword(),
                        "openid"));
        JsonHttp operator = Operator.require(settings, new KeycloakAdmin(master, Operator.REALM));
        var keycloak = new KeycloakAdmin(master, "dianlu");
        keycloak.requireClient(ScriptsClient.ID, ScriptsClient.description());
        keycloak.requireWebOrigins("dianlu-web", Settings.loopbackOrigins(settings.coreUrl()));
        var signIn = new SignIn(settings.coreUrl(), settings.keycloakUrl(), settings.demoPassword());
        var setup = new CompanySetup(keycloak, operator, signIn, settings.demoPassword());
        for (Company company : Companies.all()) {
            setup.run(company, System.out::println);
        }
    }
}
