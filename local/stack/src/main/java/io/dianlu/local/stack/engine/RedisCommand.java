package io.dianlu.local.stack.engine;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Sends single Redis commands with a one-line answer: enough for set-up, without a client library. */
public final class RedisCommand {
    /** A disk that takes seconds to write holds up the append-only file, and so the answer. */
    private static final int PATIENCE_MILLIS = 30_000;

    private RedisCommand() {}

    /** The first line of the answer, with its type mark, such as {@code +PONG} or {@code :7}. */
    public static String send(int port, String command) throws IOException {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), PATIENCE_MILLIS);
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.getOutputStream().write((command + "\r\n").getBytes(StandardCharsets.UTF_8));
            var answer = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))
                    .readLine();
            return answer == null ? "" : answer;
        }
    }
}
