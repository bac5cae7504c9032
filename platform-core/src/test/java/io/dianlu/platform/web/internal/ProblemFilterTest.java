package io.dianlu.platform.web.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.dianlu.platform.web.Problems;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockServletContext;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.web.context.support.AnnotationConfigWebApplicationContext;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;

class ProblemFilterTest {

    @EnableWebMvc
    static class Mvc {}

    @Test
    @DisplayName("While the signing keys cannot be read a request is answered with the problem engine-unavailable")
    void keysAway() throws Exception {
        try (var beans = new AnnotationConfigWebApplicationContext()) {
            beans.setServletContext(new MockServletContext());
            beans.setAllowBeanDefinitionOverriding(true);
            beans.register(Mvc.class, Languages.class, Problems.class, ProblemAdvice.class, ProblemFilter.class);
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
