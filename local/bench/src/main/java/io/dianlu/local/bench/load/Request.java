package io.dianlu.local.bench.load;

import java.nio.charset.StandardCharsets;

/** A request to be sent on any connection; the body, when there is one, is JSON. */
public record Request(String method, String path, String body) {

    public static Request get(String path) {
        return new Request("GET", path, "");
    }

    byte[] bytes(String token) {
        byte[] content = body.getBytes(StandardCharsets.UTF_8);
        var head = new StringBuilder(token.length() + 256)
                .append(method)
                .append(' ')
                .append(path)
                .append(" HTTP/1.1\r\nHost: 127.0.0.1\r\nAccept: application/json\r\n");
        if (!token.isEmpty()) {
            head.append("Authorization: Bearer ").append(token).append("\r\n");
        }
        if (content.length > 0) {
            head.append("Content-Type: application/json\r\nContent-Length: ")
                    .append(content.length)
                    .append("\r\n");
        }
        byte[] start = head.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1);
        byte[] all = new byte[start.length + content.length];
        System.arraycopy(start, 0, all, 0, start.length);
        System.arraycopy(content, 0, all, start.length, content.length);
        return all;
    }
}
