package io.dianlu.platform.tenancy.internal;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dianlu.local.stack.testing.TestDatabase;
import io.dianlu.local.stack.testing.TestDatabase.Login;
import io.dianlu.local.stack.testing.TestEngines;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import liquibase.integration.spring.SpringLiquibase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

@DisplayName("The platform")
class IsolationProbeTest {

    private static final String TENANT_ONLY = "tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid";

    private final TestDatabase database = TestEngines.shared().newDatabase();

    @BeforeEach
    void migrate() throws Exception {
        for (var file : List.of("0001-set-tenant.sql", "0002-app-role.sql", "0004-tenancy-probe.sql")) {
            var liquibase = new SpringLiquibase();
            liquibase.setDataSource(as(database.owner()));
            liquibase.setChangeLog("classpath:db/changelog/tenancy/" + file);
            liquibase.setResourceLoader(new DefaultResourceLoader());
            liquibase.afterPropertiesSet();
        }
        run("create table note (tenant_id uuid not null, id uuid not null, primary key (tenant_id, id));"
                + "alter table note owner to " + database.owner().user() + ";"
                + "alter table note enable row level security; alter table note force row level security;"
                + "create policy tenant_only on note using (" + TENANT_ONLY + ") with check (" + TENANT_ONLY + ")");
    }

    private DataSource as(Login login) {
        return new DriverManagerDataSource(database.jdbcUrl(), login.user(), login.password());
    }

    private void run(String sql) throws SQLException {
        var name = database.jdbcUrl().substring(database.jdbcUrl().lastIndexOf('/') + 1);
        try (var connection = TestEngines.shared().postgres().superuserConnection(name);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private void start() throws SQLException {
        new IsolationProbe(as(database.application())).afterPropertiesSet();
    }

    @Test
    @DisplayName("starts where every table of tenants is under the one policy, also where somebody else migrated")
    void starts() {
        assertThatCode(this::start).doesNotThrowAnyException();
        new ApplicationContextRunner()
                .withBean(DataSource.class, () -> as(database.application()))
                .withUserConfiguration(IsolationProbe.class)
                .run(context -> assertThatCode(() -> context.getBean(IsolationProbe.class))
                        .doesNotThrowAnyException());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "drop policy tenant_only on note",
                "alter policy tenant_only on note using (true)",
                "alter policy tenant_only on note with check (true)",
                "create policy also on note using (true)",
                "drop policy tenant_only on note; create policy tenant_only on note for select using (" + TENANT_ONLY
                        + ")",
                "alter table note no force row level security",
                "alter table note disable row level security"
            })
    @DisplayName("does not start where a table of tenants is open")
    void openTable(String hole) throws SQLException {
        run(hole);
        assertThatThrownBy(this::start)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("table note is not under");
    }

    @Test
    @DisplayName("does not start where its tables do not keep tenants apart in fact")
    void crossing() throws SQLException {
        run("alter policy tenant_only on tenancy_probe using (true) with check (true)");
        assertThatThrownBy(this::start)
                .hasMessageContaining("sees another tenant's row")
                .hasMessageContaining("writes a row of another tenant");
    }

    @Test
    @DisplayName("does not start as a member of the role that owns the tables")
    void memberOfTheOwner() throws SQLException {
        var member = "probe_" + UUID.randomUUID().toString().replace("-", "");
        run("create role " + member + " login password 'test-only' in role "
                + database.owner().user());
        try {
            var probe = new IsolationProbe(as(new Login(member, "test-only")));
            assertThatThrownBy(probe::afterPropertiesSet).hasMessageContaining("owns tables");
        } finally {
            run("drop role " + member);
        }
    }
}
