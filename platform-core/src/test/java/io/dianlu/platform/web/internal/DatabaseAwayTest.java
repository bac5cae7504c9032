package io.dianlu.platform.web.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.dianlu.platform.tenancy.TenantJobs;
import io.dianlu.platform.testing.FieldPlatform;
import java.sql.SQLException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.orm.jpa.JpaSystemException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@DisplayName("A database that is away")
class DatabaseAwayTest {

    private static final FieldPlatform PLATFORM = FieldPlatform.shared();

    @Test
    @DisplayName(
            "is behind what a transaction says whose connection broke in the middle, though the failed rollback hides it")
    void brokenInTheMiddle() {
        var transaction = new TransactionTemplate(PLATFORM.bean(PlatformTransactionManager.class));
        var jdbc = PLATFORM.bean(JdbcTemplate.class);
        var tenant = PLATFORM.newTenant();
        var failure = catchThrowable(() -> TenantJobs.run(
                tenant.id(),
                () -> transaction.executeWithoutResult(
                        _ -> jdbc.queryForList("select pg_terminate_backend(pg_backend_pid())"))));
        assertThat(failure).isInstanceOf(JpaSystemException.class);
        assertThat(DatabaseAway.isBehind(failure)).isTrue();
    }

    @Test
    @DisplayName("is not behind a statement that is wrong")
    void defect() {
        assertThat(DatabaseAway.isBehind(new IllegalStateException(new SQLException("syntax error", "42601"))))
                .isFalse();
        assertThat(DatabaseAway.isBehind(new SQLException("This statement has been closed.")))
                .isFalse();
        assertThat(DatabaseAway.isBehind(new IllegalStateException("Connection is closed")))
                .isFalse();
    }
}
