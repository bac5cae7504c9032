package io.dianlu.admin.provisioning;

import static org.assertj.core.api.Assertions.assertThat;

import io.dianlu.admin.StandInDataPlane;
import io.dianlu.admin.TenantAdmin;
import io.dianlu.admin.TestKeycloak;
import io.dianlu.admin.provisioning.ProvisioningView.StepView;
import io.dianlu.admin.web.Operator;
import io.dianlu.local.stack.testing.KeycloakAccess;
import io.dianlu.local.stack.testing.TestDatabase;
import io.dianlu.local.stack.testing.TestEngines;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

@DisplayName("A provisioning")
class ProvisioningCrashTest {

    private static final String KEY = "a-key-of-the-tests";
    private static final long PATIENCE_MILLIS = 60_000;

    private final TestDatabase database = TestEngines.shared().newDatabase();
    private final TestKeycloak keycloak = new TestKeycloak();
    private final StandInDataPlane dataPlane = StandInDataPlane.start();
    private final UUID id = UUID.randomUUID();

    private String[] settings() {
        return new String[] {
            "--server.port=0",
            "--spring.datasource.url=" + database.jdbcUrl(),
            "--spring.datasource.username=" + database.owner().user(),
            "--spring.datasource.password=" + database.owner().password(),
            "--dianlu.tenant-feed.key=" + KEY,
            "--dianlu.core.url=" + dataPlane.address(),
            "--dianlu.keycloak.admin-url=" + keycloak.url(),
            "--dianlu.service-client.secret=" + KeycloakAccess.SERVICE_CLIENT_SECRET
        };
    }

    private ConfigurableApplicationContext instance() {
        return new SpringApplicationBuilder(TenantAdmin.class).run(settings());
    }

    private Process process(String firstArgument) throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                InstanceToKill.class.getName(),
                firstArgument));
        command.addAll(List.of(settings()));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static void kill(Process process) throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** As {@code DATA_PLANE DONE 2}, out of the rows. */
    private List<String> steps() throws SQLException {
        var found = new ArrayList<String>();
        try (var connection = DriverManager.getConnection(
                        database.jdbcUrl(),
                        database.owner().user(),
                        database.owner().password());
                var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select step || ' ' || state || ' ' || attempts from provisioning_step order by ordinal")) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }

    private static void await(Callable<Boolean> condition) throws Exception {
        for (long end = System.currentTimeMillis() + PATIENCE_MILLIS; !condition.call(); ) {
            assertThat(System.currentTimeMillis()).isLessThan(end);
            Thread.sleep(50);
        }
    }

    private static ProvisioningView settled(ConfigurableApplicationContext instance, UUID tenant) throws Exception {
        var provisionings = instance.getBean(Provisionings.class);
        await(() -> !provisionings.get(tenant).state().inProgress());
        return provisionings.get(tenant);
    }

    @Test
    @DisplayName(
            "whose instance is killed between two steps is gone on with by the next one, which does again only what was not done")
    void killed() throws Exception {
        dataPlane.close(id);
        var first = process(InstanceToKill.ORDER + id);
        try {
            await(() -> dataPlane.calls(id).size() == 1);
        } finally {
            kill(first);
            dataPlane.open(id);
        }
        assertThat(steps()).contains("ADMINISTRATOR DONE 1", "DATA_PLANE RUNNING 1", "PLUGINS PENDING 0");
        var next = process("go-on");
        try {
            await(() -> steps().contains("INVITATION DONE 1"));
        } finally {
            kill(next);
        }
        assertThat(steps())
                .containsExactly(
                        "ORGANIZATION DONE 1",
                        "ADMINISTRATOR DONE 1",
                        "REGISTRATION DONE 1",
                        "DATA_PLANE DONE 2",
                        "PLUGINS DONE 1",
                        "INVITATION DONE 1");
        assertThat(dataPlane.calls(id)).containsExactly("PUT", "PUT");
        assertThat(keycloak.organizations(id)).hasSize(1);
        assertThat(keycloak.users("su.jing-" + id)).hasSize(1);
    }

    @Test
    @DisplayName("is worked on by one of several instances, however many look at it")
    void oneAtATime() throws Exception {
        dataPlane.close(id);
        try (var one = instance();
                var other = instance()) {
            var order = InstanceToKill.order(id);
            one.getBean(Provisionings.class).start(order, new Operator(UUID.randomUUID(), "caretaker"));
            await(() -> dataPlane.calls(id).size() == 1);
            // more than one look of each
            Thread.sleep(3_000);
            assertThat(dataPlane.calls(id)).hasSize(1);
            dataPlane.open(id);
            assertThat(settled(other, id).steps())
                    .extracting(StepView::attempts)
                    .containsOnly(1);
        }
    }
}
