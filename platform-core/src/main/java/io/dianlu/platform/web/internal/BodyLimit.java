package io.dianlu.platform.web.internal;

import io.dianlu.platform.shared.GeneralProblem;
import io.dianlu.platform.shared.Problem;
import io.dianlu.platform.tenancy.TenantRequests;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The most a request may carry. A batch of five hundred customers takes a fraction of it; without a limit one person's body could fill the
 * memory that all tenants share, since it is read whole before a room counts its rows.
 */
@Component
@Order(TenantRequests.ORDER - 1)
class BodyLimit extends OncePerRequestFilter {

    static final int MAX_BYTES = 8 * 1024 * 1024;

    /** What the control plane sends, such as a plugin's jar, is read behind its key only, and counted there. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return isWithoutBody(request) || request.getRequestURI().startsWith("/internal/");
    }

    /** A GET may bring one too, and a plugin is given it. */
    private static boolean isWithoutBody(HttpServletRequest request) {
        return request.getMethod().equals("GET")
                && request.getContentLengthLong() <= 0
                && request.getHeader(HttpHeaders.TRANSFER_ENCODING) == null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() > MAX_BYTES) {
            throw Problem.of(GeneralProblem.PAYLOAD_TOO_LARGE);
        }
        chain.doFilter(new Limited(request), response);
    }

    private static final class Limited extends HttpServletRequestWrapper {

        Limited(HttpServletRequest request) {
            super(request);
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            return new Counting(super.getInputStream());
        }
    }

    /** For who does not say beforehand how much comes. */
    private static final class Counting extends ServletInputStream {

        private final ServletInputStream body;
        private long read;

        Counting(ServletInputStream body) {
            this.body = body;
        }

        @Override
        public int read() throws IOException {
            int next = body.read();
            count(next < 0 ? 0 : 1);
            return next;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int got = body.read(buffer, offset, length);
            count(got);
            return got;
        }

        private void count(int got) {
            read += Math.max(got, 0);
            if (read > MAX_BYTES) {
                throw Problem.of(GeneralProblem.PAYLOAD_TOO_LARGE);
            }
        }

        @Override
        public boolean isFinished() {
            return body.isFinished();
        }

        @Override
        public boolean isReady() {
            return body.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            body.setReadListener(listener);
        }
    }
}
