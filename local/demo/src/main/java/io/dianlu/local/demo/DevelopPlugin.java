package io.dianlu.local.demo;

import io.dianlu.local.demo.company.Companies;
import io.dianlu.local.demo.company.Company;
import io.dianlu.local.demo.company.SignIn;
import io.dianlu.local.demo.plugin.Development;
import io.dianlu.local.demo.plugin.Installations;
import io.dianlu.local.demo.plugin.PluginProject;
import io.dianlu.local.demo.plugin.RunMigrations;
import io.dianlu.local.demo.plugin.UsingTenant;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/** {@code FOLDER [--tenant ALIAS]}: installs a plugin into the running demo each time it changes, until it is stopped. */
public final class DevelopPlugin {
    private DevelopPlugin() {}

    public static void main(String[] arguments) throws InterruptedException {
        Failure.told(() -> run(arguments, System.getenv()));
    }

    private static void run(String[] arguments, Map<String, String> environment)
            throws IOException, InterruptedException {
        Settings settings = Settings.from(environment);
        var company = company(arguments.length > 2 ? arguments[2] : Companies.ZHONGYUAN.alias());
        var signIn = new SignIn(settings.coreUrl(), settings.keycloakUrl(), settings.demoPassword());
        var tenant = new UsingTenant(
                new UsingTenant.Login(
                        company.alias(),
                        company.tenantId(),
                        company.administrator().username()),
                Operator.known(settings),
                signIn.as(company.administrator().username(), company.alias()));
        var installations =
                new Installations(settings.coreUrl(), environment.getOrDefault("DIANLU_TENANT_FEED_KEY", ""));
        var notes = settings.home().orElseThrow().resolve("plugin-dev");
        var project = new PluginProject(Path.of(arguments[0]));
        new Development(
                        project,
                        installations,
                        tenant,
                        new RunMigrations(notes),
                        settings.coreUrl(),
                        System.out::println)
                .run();
    }

    private static Company company(String alias) throws IOException {
        return Companies.all().stream()
                .filter(each -> each.alias().equals(alias))
                .findFirst()
                .orElseThrow(() -> new IOException("no company of the demo is called " + alias));
    }
}
