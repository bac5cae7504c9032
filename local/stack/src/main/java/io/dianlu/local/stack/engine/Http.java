package io.dianlu.local.stack.engine;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;

/** Asks whether an address answers. */
public final class Http {
    private static final int CONNECT_MILLIS = 1000;
    private static final int READ_MILLIS = 5000;

    private Http() {}

    /** Whether GET answers with 2xx soon. */
    public static boolean answers(String url) {
        try {
            var connection = (HttpURLConnection) URI.create(url).toURL().openConnection();
            connection.setConnectTimeout(CONNECT_MILLIS);
            connection.setReadTimeout(READ_MILLIS);
            try {
                return connection.getResponseCode() / 100 == 2;
            } finally {
                connection.disconnect();
            }
        } catch (IOException e) {
            return false;
        }
    }
}
