package io.dianlu.platform.plugin.internal.run;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What a plugin answered, kept until the call is over: who reads slowly holds up nobody in the plugin, and a call that fails half-way has answered nothing. */
final class PluginAnswer implements HttpServletResponse {

    static final int MOST_BYTES = 8 << 20;
    /** Whatever else a plugin sets, such as a cookie, is for nobody. */
    private static final Set<String> OPEN =
            Set.of("content-type", "content-disposition", "content-language", "etag", "location", "last-modified");

    private final Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();
    private int status = SC_OK;
    private Charset charset = StandardCharsets.UTF_8;
    private @Nullable PrintWriter writer;

    int status() {
        return status;
    }

    byte[] body() {
        if (writer != null) {
            writer.flush();
        }
        return body.toByteArray();
    }

    /** Those that go on to the caller. */
    Map<String, List<String>> openHeaders() {
        var open = new TreeMap<String, List<String>>(String.CASE_INSENSITIVE_ORDER);
        headers.forEach((name, values) -> {
            if (OPEN.contains(name.toLowerCase(Locale.ROOT))) {
                open.put(name, values);
            }
        });
        return open;
    }

    @Override
    public ServletOutputStream getOutputStream() {
        return new ServletOutputStream() {
            @Override
            public void write(int next) throws IOException {
                room(1);
                body.write(next);
            }

            @Override
            public void write(byte[] bytes, int offset, int length) throws IOException {
                room(length);
                body.write(bytes, offset, length);
            }

            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setWriteListener(WriteListener listener) {
                throw new IllegalStateException("A plugin answers at once");
            }
        };
    }

    private void room(int more) throws IOException {
        if (body.size() + more > MOST_BYTES) {
            throw new IOException("An answer of a plugin has at most " + MOST_BYTES + " bytes");
        }
    }

    @Override
    public PrintWriter getWriter() {
        if (writer == null) {
            writer = new PrintWriter(new OutputStreamWriter(getOutputStream(), charset));
        }
        return writer;
    }

    @Override
    public void addCookie(Cookie cookie) {
        // a plugin has no cookies
    }

    @Override
    public boolean containsHeader(String name) {
        return headers.containsKey(name);
    }

    @Override
    public String encodeURL(String url) {
        return url;
    }

    @Override
    public String encodeRedirectURL(String url) {
        return url;
    }

    @Override
    public void sendError(int code, @Nullable String message) {
        resetBuffer();
        status = code;
    }

    @Override
    public void sendError(int code) {
        sendError(code, null);
    }

    @Override
    public void sendRedirect(String location, int code, boolean clearBuffer) {
        throw new IllegalStateException("A plugin sends nobody elsewhere");
    }

    @Override
    public void setDateHeader(String name, long date) {
        setHeader(name, Long.toString(date));
    }

    @Override
    public void addDateHeader(String name, long date) {
        addHeader(name, Long.toString(date));
    }

    @Override
    public void setHeader(String name, @Nullable String value) {
        headers.remove(name);
        addHeader(name, value);
    }

    @Override
    public void addHeader(String name, @Nullable String value) {
        if (value != null) {
            headers.computeIfAbsent(name, _ -> new ArrayList<>()).add(value);
        }
    }

    @Override
    public void setIntHeader(String name, int value) {
        setHeader(name, Integer.toString(value));
    }

    @Override
    public void addIntHeader(String name, int value) {
        addHeader(name, Integer.toString(value));
    }

    @Override
    public void setStatus(int code) {
        status = code;
    }

    @Override
    public int getStatus() {
        return status;
    }

    @Override
    public @Nullable String getHeader(String name) {
        var values = headers.get(name);
        return values == null ? null : values.getFirst();
    }

    @Override
    public Collection<String> getHeaders(String name) {
        return List.copyOf(headers.getOrDefault(name, List.of()));
    }

    @Override
    public Collection<String> getHeaderNames() {
        return List.copyOf(headers.keySet());
    }

    @Override
    public String getCharacterEncoding() {
        return charset.name();
    }

    @Override
    public void setCharacterEncoding(@Nullable String encoding) {
        charset = encoding == null ? StandardCharsets.UTF_8 : Charset.forName(encoding);
    }

    @Override
    public @Nullable String getContentType() {
        return getHeader("Content-Type");
    }

    @Override
    public void setContentType(@Nullable String type) {
        setHeader("Content-Type", type);
    }

    @Override
    public void setContentLength(int length) {
        // counted when it is whole
    }

    @Override
    public void setContentLengthLong(long length) {
        // counted when it is whole
    }

    @Override
    public void setBufferSize(int size) {
        // all of it is kept
    }

    @Override
    public int getBufferSize() {
        return MOST_BYTES;
    }

    @Override
    public void flushBuffer() {
        // goes out when the call is over
    }

    @Override
    public void resetBuffer() {
        body.reset();
        writer = null;
    }

    @Override
    public boolean isCommitted() {
        return false;
    }

    @Override
    public void reset() {
        resetBuffer();
        headers.clear();
        status = SC_OK;
    }

    @Override
    public void setLocale(Locale locale) {
        // the caller's is known
    }

    @Override
    public Locale getLocale() {
        return Locale.SIMPLIFIED_CHINESE;
    }
}
