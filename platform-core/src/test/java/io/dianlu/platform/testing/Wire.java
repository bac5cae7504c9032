package io.dianlu.platform.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A line to an engine on loopback that a test can cut and mend, so that the engine itself stays up for others. */
public final class Wire {

    private final int to;
    private final ServerSocket entrance;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile boolean cut;

    private Wire(int to) throws IOException {
        this.to = to;
        this.entrance = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::accept);
    }

    public static Wire to(int port) {
        try {
            return new Wire(port);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public int port() {
        return entrance.getLocalPort();
    }

    /** When it returns, no connection is left, nor comes about until it is mended. */
    public void cut() {
        cut = true;
        open.forEach(Wire::close);
    }

    public void mend() {
        cut = false;
    }

    private void accept() {
        while (true) {
            try {
                connect(entrance.accept());
            } catch (IOException away) {
                if (entrance.isClosed()) {
                    return;
                }
            }
        }
    }

    private void connect(Socket caller) throws IOException {
        if (cut) {
            close(caller);
            return;
        }
        open.add(caller);
        var engine = new Socket(InetAddress.getLoopbackAddress(), to);
        open.add(engine);
        if (cut) {
            // meanwhile, and before these two were among the open ones
            hangUp(caller);
            hangUp(engine);
        } else {
            carry(caller, engine);
            carry(engine, caller);
        }
    }

    private void hangUp(Socket socket) {
        open.remove(socket);
        close(socket);
    }

    private void carry(Socket from, Socket into) throws IOException {
        InputStream in = from.getInputStream();
        OutputStream out = into.getOutputStream();
        Thread.ofVirtual().start(() -> {
            try (from;
                    into) {
                in.transferTo(out);
            } catch (IOException ended) {
                // one side hung up; both are closed by now
            } finally {
                open.remove(from);
                open.remove(into);
            }
        });
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException alreadyGone) {
            throw new UncheckedIOException(alreadyGone);
        }
    }
}
