package io.dianlu.local.stack.engine;

import io.dianlu.local.stack.process.Program;
import io.dianlu.local.stack.process.RunFolders;
import io.dianlu.local.stack.process.StopSignal;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Keycloak on the stack's own PostgreSQL, as a plain JVM, with the project's realms imported when they are missing and kept to their files. */
public final class KeycloakServer implements Engine {
    private static final String MAIN = "io.quarkus.bootstrap.runner.QuarkusEntryPoint";
    private static final List<String> JVM = List.of(
            "-Xms64m",
            "-Xmx384m",
            "-XX:MaxMetaspaceSize=256m",
            // it starts often and signs few people in: what the second compiler costs never comes back
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-XX:+ExitOnOutOfMemoryError",
            "--add-opens=java.base/java.util=ALL-UNNAMED",
            "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
            "--add-opens=java.base/java.security=ALL-UNNAMED",
            "--add-opens=java.base/java.lang=ALL-UNNAMED",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow",
            "-Dfile.encoding=UTF-8",
            "-Duser.language=en",
            "-Duser.country=US",
            "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
            "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                    + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
            "-Dpicocli.disable.closures=true",
            "-Dquarkus-log-max-startup-records=10000");

    private final RunFolders folders;
    private final KeycloakProgram distribution;
    private final KeycloakSettings settings;

    public KeycloakServer(RunFolders folders, KeycloakProgram distribution, KeycloakSettings settings) {
        this.folders = folders;
        this.distribution = distribution;
        this.settings = settings;
    }

    @Override
    public String name() {
        return "keycloak";
    }

    @Override
    public int port() {
        return settings.port();
    }

    @Override
    public String address() {
        return "http://127.0.0.1:" + settings.port();
    }

    @Override
    public Program prepare() throws IOException {
        Path built = distribution.built();
        Path home = layHome(built);
        var command = new ArrayList<String>();
        command.add(Java.executable());
        command.addAll(JVM);
        command.add("-Dkc.home.dir=" + home);
        command.add("-Djboss.server.config.dir=" + home.resolve("conf"));
        command.addAll(List.of("-cp", built.resolve("lib/quarkus-run.jar").toString(), MAIN));
        command.addAll(options());
        return new Program(name(), command, environment(), home, StopSignal.TERM);
    }

    /** Readiness is up only after the import of the realms, unlike the line "started" in the log. */
    @Override
    public boolean answers() {
        return Http.answers("http://127.0.0.1:" + settings.managementPort() + "/health/ready");
    }

    @Override
    public void arrange() throws IOException {
        var admin = KeycloakAdminApi.signIn(URI.create(address()), settings.adminUser(), settings.adminPassword());
        new KeycloakRealms(admin, settings.realmVariables()).apply(settings.realms());
    }

    private List<String> options() {
        return List.of(
                "start",
                "--optimized",
                "--import-realm",
                // otherwise it looks for a cluster on the outer network
                "--cache=local",
                "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-port=" + settings.port(),
                "--http-management-port=" + settings.managementPort(),
                "--hostname=" + address(),
                "--db-url=" + settings.jdbcUrl(),
                "--db-username=" + settings.databaseUser(),
                "--db-pool-initial-size=2",
                "--db-pool-max-size=20",
                // a theme is read from its folder and keeps its address when it changes: browsers ask again after a
                // minute
                "--spi-theme--static-max-age=60",
                "--log-level=warn,org.keycloak.exportimport:info");
    }

    /** Passwords go by environment: a command line can be read by everyone on the machine. */
    private Map<String, String> environment() {
        var environment = new HashMap<>(settings.realmVariables());
        environment.put("KC_DB_PASSWORD", settings.databasePassword());
        environment.put("KC_BOOTSTRAP_ADMIN_USERNAME", settings.adminUser());
        environment.put("KC_BOOTSTRAP_ADMIN_PASSWORD", settings.adminPassword());
        return environment;
    }

    /** A home of links, so that several stacks share one built distribution and each has its own realm files and themes. */
    private Path layHome(Path built) throws IOException {
        Path home = Files.createDirectories(folders.run().resolve("keycloak"));
        for (String name : List.of("lib", "conf", "providers")) {
            link(home.resolve(name), built.resolve(name));
        }
        link(home.resolve("themes"), settings.realms().resolve("themes"));
        Path imports = home.resolve("data/import");
        Distribution.delete(imports);
        Files.createDirectories(imports);
        for (Path file : KeycloakRealms.files(settings.realms())) {
            Files.copy(file, imports.resolve(file.getFileName()));
        }
        return home;
    }

    private static void link(Path link, Path target) throws IOException {
        Files.deleteIfExists(link);
        Files.createSymbolicLink(link, target);
    }
}
