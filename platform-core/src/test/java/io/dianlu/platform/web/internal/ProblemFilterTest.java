package io.dianlu.platform.web.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.dianlu.platform.web.Problems;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.AuthenticationServiceException;
import tools.jackson.databind.json.JsonMapper;

class ProblemFilterTest {

    @Test
    @DisplayName("While the signing keys cannot be read a request is answered with the problem engine-unavailable")
    void keysAway() throws Exception {
        try (var beans = new AnnotationConfigApplicationContext()) {
            beans.register(Languages.class, Problems.class, ProblemAnswers.class, ProblemFilter.class);
            beans.registerBean(JsonMapper.class, JsonMapper::shared);
            beans.refresh();
            var answer = new MockHttpServletResponse();
            var filter = beans.getBean(ProblemFilter.class);
            filter.doFilter(new MockHttpServletRequest("GET", "/api/v1/me"), answer, (request, response) -> {
                throw new AuthenticationServiceException("The signing keys could not be read");
            });
            assertThat(answer.getStatus()).isEqualTo(503);
            assertThat(answer.getContentType()).startsWith("application/problem+json");
            assertThat(answer.getContentAsString()).contains("engine-unavailable");
        }
    }
}
