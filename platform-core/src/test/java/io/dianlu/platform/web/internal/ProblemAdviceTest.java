package io.dianlu.platform.web.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.dianlu.platform.web.ProblemView;
import io.dianlu.platform.web.Problems;
import java.net.SocketException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Locale;
import java.util.Objects;
import org.apache.catalina.connector.ClientAbortException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.web.server.ResponseStatusException;

@DisplayName("A failure")
@ExtendWith(OutputCaptureExtension.class)
class ProblemAdviceTest {

    private static String slug(Exception failure) {
        try (var beans = new AnnotationConfigApplicationContext()) {
            beans.register(Languages.class, Problems.class, ProblemAdvice.class);
            beans.refresh();
            var answer = beans.getBean(ProblemAdvice.class)
                    .other(failure, new MockHttpServletRequest("GET", "/api/v1/me"), Locale.SIMPLIFIED_CHINESE);
            return answer == null
                    ? "none"
                    : Objects.requireNonNull((ProblemView) answer.getBody()).slug();
        }
    }

    @Test
    @DisplayName("because PostgreSQL is away is engine-unavailable however it is wrapped")
    void databaseAway() {
        var reset = new SQLException("An I/O error occurred", "08006", new SocketException("Connection reset by peer"));
        assertThat(slug(new TransactionSystemException("Could not commit", reset)))
                .isEqualTo("engine-unavailable");
        assertThat(slug(new IllegalStateException(new SQLTransientConnectionException("pool exhausted"))))
                .isEqualTo("engine-unavailable");
        assertThat(slug(new IllegalStateException(new SQLException("deadlock detected", "40P01"))))
                .isEqualTo("engine-unavailable");
        assertThat(slug(new IllegalStateException(new SQLException("syntax", "42601"))))
                .isEqualTo("internal-error");
    }

    @Test
    @DisplayName("because the caller hung up is neither answered nor logged as a defect")
    void callerGone(CapturedOutput output) {
        assertThat(slug(new ClientAbortException(new java.io.IOException("Broken pipe"))))
                .isEqualTo("none");
        assertThat(output).doesNotContain("A defect on");
    }

    @Test
    @DisplayName("of the framework's own with status 500 is logged, as its text says")
    void frameworkFailure(CapturedOutput output) {
        assertThat(slug(new ResponseStatusException(HttpStatus.INTERNAL_SERVER_ERROR)))
                .isEqualTo("internal-error");
        assertThat(output).contains("A defect on GET /api/v1/me");
    }
}
