package io.dianlu.local.bench.load;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/** One kept-alive HTTP/1.1 connection on a blocking socket: as little work per request as a client can do. */
public final class HttpConnection implements AutoCloseable {
    private static final int SOCKET_TIMEOUT_MILLIS = 60_000;
    /** Tomcat ends a connection that is idle for twenty seconds. */
    private static final long MOST_IDLE_NANOS = 10_000_000_000L;

    private final int port;
    private Socket socket;
    private InputStream in;
    private long usedAt = System.nanoTime();
    private final byte[] buffer = new byte[32 * 1024];
    private int position;
    private int limit;
    private byte[] line = new byte[1024];

    public HttpConnection(int port) throws IOException {
        this.port = port;
        socket = opened();
        in = socket.getInputStream();
    }

    private Socket opened() throws IOException {
        var open = new Socket(InetAddress.getLoopbackAddress(), port);
        open.setTcpNoDelay(true);
        open.setSoTimeout(SOCKET_TIMEOUT_MILLIS);
        return open;
    }

    /** Tomcat ends a connection after a hundred requests, and says so. */
    private void reopen() throws IOException {
        socket.close();
        socket = opened();
        in = socket.getInputStream();
        position = 0;
        limit = 0;
    }

    /** An answer's status and body. */
    public record Reply(int status, byte[] body) {
        public String text() {
            return new String(body, StandardCharsets.UTF_8);
        }
    }

    /** Sends the request and waits for the whole answer, which must be a success. */
    public Reply send(Request request, String token) throws IOException {
        Reply reply = ask(request, token);
        if (reply.status() >= 300) {
            throw new IOException(request.method() + " " + request.path() + ": " + reply.status() + " " + reply.text());
        }
        return reply;
    }

    /** Sends the request and waits for the whole answer, whatever it says. */
    public Reply ask(Request request, String token) throws IOException {
        return exchange(request.bytes(token));
    }

    private Reply exchange(byte[] request) throws IOException {
        long now = System.nanoTime();
        if (now - usedAt > MOST_IDLE_NANOS) {
            reopen();
        }
        usedAt = now;
        socket.getOutputStream().write(request);
        int status = Integer.parseInt(readLine().substring(9, 12));
        int length = 0;
        boolean chunked = false;
        boolean last = false;
        for (String header = readLine(); !header.isEmpty(); header = readLine()) {
            String lower = header.toLowerCase(Locale.ROOT);
            if (lower.startsWith("content-length:")) {
                length = Integer.parseInt(lower.substring(15).strip());
            } else if (lower.startsWith("transfer-encoding:")) {
                chunked = lower.contains("chunked");
            } else if (lower.startsWith("connection:")) {
                last = lower.contains("close");
            }
        }
        var reply = new Reply(status, chunked ? readChunks() : readBytes(length));
        if (last) {
            reopen();
        }
        return reply;
    }

    private byte[] readChunks() throws IOException {
        byte[] body = new byte[0];
        while (true) {
            int size = Integer.parseInt(readLine().strip(), 16);
            byte[] chunk = readBytes(size);
            readLine();
            if (size == 0) {
                return body;
            }
            int before = body.length;
            body = Arrays.copyOf(body, before + size);
            System.arraycopy(chunk, 0, body, before, size);
        }
    }

    private byte[] readBytes(int length) throws IOException {
        byte[] body = new byte[length];
        for (int filled = 0; filled < length; ) {
            fill();
            int part = Math.min(limit - position, length - filled);
            System.arraycopy(buffer, position, body, filled, part);
            position += part;
            filled += part;
        }
        return body;
    }

    private String readLine() throws IOException {
        int size = 0;
        while (true) {
            fill();
            byte next = buffer[position++];
            if (next == '\n') {
                return new String(line, 0, size, StandardCharsets.ISO_8859_1);
            }
            if (next != '\r') {
                if (size == line.length) {
                    line = Arrays.copyOf(line, size * 2);
                }
                line[size++] = next;
            }
        }
    }

    private void fill() throws IOException {
        if (position == limit) {
            position = 0;
            limit = in.read(buffer);
            if (limit <= 0) {
                limit = 0;
                throw new EOFException("the server closed the connection");
            }
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
