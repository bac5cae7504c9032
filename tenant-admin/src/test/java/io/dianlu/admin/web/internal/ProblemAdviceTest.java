package io.dianlu.admin.web.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.dianlu.admin.web.ProblemView;
import java.io.IOException;
import java.util.Locale;
import org.apache.catalina.connector.ClientAbortException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotWritableException;
import org.springframework.mock.web.MockHttpServletRequest;

@DisplayName("A failure")
@ExtendWith(OutputCaptureExtension.class)
class ProblemAdviceTest {

    private final ProblemAdvice advice = new ProblemAdvice(new ProblemTexts(new Languages().messageSource()));

    private @Nullable ResponseEntity<ProblemView> answer(Exception failure) {
        return advice.failed(failure, new MockHttpServletRequest("GET", "/api/v1/tenants"), Locale.ENGLISH);
    }

    @Test
    @DisplayName("because the caller hung up is neither answered nor logged as a defect, however it is wrapped")
    void callerGone(CapturedOutput output) {
        var gone = new ClientAbortException(new IOException("Broken pipe"));
        assertThat(answer(gone)).isNull();
        assertThat(answer(new HttpMessageNotWritableException("half an answer", gone)))
                .isNull();
        assertThat(output).doesNotContain("A defect on");
    }

    @Test
    @DisplayName("of ours is answered as one and logged where it happened")
    void defect(CapturedOutput output) {
        assertThat(answer(new IllegalStateException("Broken pipe")))
                .extracting(ResponseEntity::getStatusCode)
                .hasToString("500 INTERNAL_SERVER_ERROR");
        assertThat(output).contains("A defect on GET /api/v1/tenants");
    }
}
