package io.dianlu.platform.search.internal;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;

/** A port in front of an engine: shut at first, it drops whoever comes; once open, it passes everything on. */
final class Door implements AutoCloseable {

    private final ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final int behind;
    private volatile boolean open;

    Door(int behind) throws IOException {
        this.behind = behind;
        Thread.ofVirtual().start(this::serve);
    }

    int port() {
        return server.getLocalPort();
    }

    void open() {
        open = true;
    }

    private void serve() {
        try {
            while (true) {
                var caller = server.accept();
                if (open) {
                    var engine = new Socket(InetAddress.getLoopbackAddress(), behind);
                    Thread.ofVirtual().start(() -> pass(caller, engine));
                    Thread.ofVirtual().start(() -> pass(engine, caller));
                } else {
                    caller.close();
                }
            }
        } catch (IOException closed) {
            open = false;
        }
    }

    private static void pass(Socket from, Socket to) {
        try (from;
                to) {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException gone) {
            // one side has hung up, and so does the other
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
