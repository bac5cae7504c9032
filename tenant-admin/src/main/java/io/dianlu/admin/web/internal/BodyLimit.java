package io.dianlu.admin.web.internal;

import io.dianlu.admin.shared.GeneralProblem;
import io.dianlu.admin.shared.Problem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Type;
import org.springframework.core.MethodParameter;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.RequestBodyAdviceAdapter;

/**
 * The most a request may carry, as much as the data plane takes. Only operators get as far as here and their bodies are small, so what is
 * read is simply counted before it is understood. What a handler reads as a stream it counts by itself: a plugin's jar may be larger.
 */
@ControllerAdvice
class BodyLimit extends RequestBodyAdviceAdapter {

    static final int MAX_BYTES = 8 * 1024 * 1024;

    @Override
    public boolean supports(
            MethodParameter parameter, Type target, Class<? extends HttpMessageConverter<?>> converter) {
        return parameter.getParameterType() != InputStreamResource.class;
    }

    @Override
    public HttpInputMessage beforeBodyRead(
            HttpInputMessage message,
            MethodParameter parameter,
            Type target,
            Class<? extends HttpMessageConverter<?>> converter)
            throws IOException {
        if (message.getHeaders().getContentLength() > MAX_BYTES) {
            throw Problem.of(GeneralProblem.PAYLOAD_TOO_LARGE);
        }
        var body = message.getBody().readNBytes(MAX_BYTES + 1);
        if (body.length > MAX_BYTES) {
            throw Problem.of(GeneralProblem.PAYLOAD_TOO_LARGE);
        }
        return new Read(message.getHeaders(), new ByteArrayInputStream(body));
    }

    private record Read(HttpHeaders headers, InputStream body) implements HttpInputMessage {

        @Override
        public HttpHeaders getHeaders() {
            return headers;
        }

        @Override
        public InputStream getBody() {
            return body;
        }
    }
}
