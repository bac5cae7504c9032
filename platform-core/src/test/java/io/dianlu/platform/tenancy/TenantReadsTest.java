package io.dianlu.platform.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dianlu.local.stack.testing.TestEngines;
import io.dianlu.tenant.TenantId;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import liquibase.integration.spring.SpringLiquibase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

class TenantReadsTest {
    private static final int MORE_THAN_THE_DRIVER_NEEDS_TO_PREPARE = 8;
    private static final TenantId OURS = new TenantId(UUID.randomUUID());
    private static final TenantId THEIRS = new TenantId(UUID.randomUUID());

    private static DataSource application;
    private static TenantReads reads;

    @BeforeAll
    static void twoTenants() throws Exception {
        var database = TestEngines.shared().newDatabase();
        var owner = new DriverManagerDataSource(
                database.jdbcUrl(), database.owner().user(), database.owner().password());
        for (var file : List.of("0001-set-tenant.sql", "0002-app-role.sql")) {
            var liquibase = new SpringLiquibase();
            liquibase.setDataSource(owner);
            liquibase.setChangeLog("classpath:db/changelog/tenancy/" + file);
            liquibase.setResourceLoader(new DefaultResourceLoader());
            liquibase.afterPropertiesSet();
        }
        var jdbc = new JdbcTemplate(owner);
        jdbc.execute("create table note (tenant_id uuid not null, text text not null)");
        jdbc.update("insert into note values (?, 'ours'), (?, 'theirs')", OURS.value(), THEIRS.value());
        jdbc.execute("alter table note enable row level security; alter table note force row level security;"
                + " create policy tenant_only on note using (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);"
                + " grant select on note to " + database.application().user());
        var login = database.application();
        var single = new SingleConnectionDataSource(database.jdbcUrl(), login.user(), login.password(), true);
        single.setConnectionProperties(properties());
        application = single;
        reads = new TenantReads(application);
    }

    private static java.util.Properties properties() {
        var properties = new java.util.Properties();
        properties.setProperty("prepareThreshold", "3");
        return properties;
    }

    private static List<String> notes(TenantId tenant, String filter, Object... parameters) {
        return TenantScope.<List<String>, RuntimeException>in(
                tenant,
                () -> reads.list("select text from note where " + filter, (row, _) -> row.getString(1), parameters));
    }

    @Test
    @DisplayName("A query with an empty filter finds the same rows however often the connection has run it")
    void preparedByTheDriver() {
        for (int i = 0; i < MORE_THAN_THE_DRIVER_NEEDS_TO_PREPARE; i++) {
            assertThat(notes(OURS, "(?::text is null or text = ?)", null, null))
                    .as("run %d", i)
                    .containsExactly("ours");
        }
    }

    @Test
    @DisplayName("The tenant's setting ends with the read")
    void endsWithTheRead() {
        assertThat(notes(OURS, "true")).containsExactly("ours");
        assertThat(new JdbcTemplate(application).queryForList("select text from note", String.class))
                .isEmpty();
        assertThat(notes(THEIRS, "true")).containsExactly("theirs");
    }

    @Test
    @DisplayName("After a query that failed the connection serves the next one")
    void afterAFailure() throws SQLException {
        assertThatThrownBy(() -> notes(OURS, "1 / length('') = 1")).isInstanceOf(DataAccessException.class);
        assertThat(notes(OURS, "true")).containsExactly("ours");
    }
}
