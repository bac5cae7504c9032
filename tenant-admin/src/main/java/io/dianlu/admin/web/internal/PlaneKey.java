package io.dianlu.admin.web.internal;

import io.dianlu.admin.shared.GeneralProblem;
import io.dianlu.admin.shared.Problem;
import io.dianlu.tenant.TenantFeed;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Whoever asks for an address under {@code /internal/} brings the key that both planes share; it is looked at before anything is read of the
 * body. The application does not start without one.
 */
@Component
class PlaneKey implements HandlerInterceptor, WebMvcConfigurer {

    private final byte[] key;

    PlaneKey(@Value("${dianlu.tenant-feed.key:}") String key) {
        if (key.isBlank()) {
            throw new IllegalStateException("dianlu.tenant-feed.key is empty: set the key that the data plane sends");
        }
        this.key = key.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/internal/**");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        var given = request.getHeader(TenantFeed.KEY_HEADER);
        // takes as long for a near miss as for a far one
        if (given == null || !MessageDigest.isEqual(key, given.getBytes(StandardCharsets.UTF_8))) {
            throw Problem.of(GeneralProblem.NOT_SIGNED_IN);
        }
        return true;
    }
}
