package io.dianlu.local.bench.stack;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import org.apache.catalina.startup.Tomcat;

/**
 * The web server of platform-core with nothing behind it: reads each request and answers the same bytes. A program of its own, run with the
 * flags of platform-core; it ends with its parent.
 */
public final class BareServer {
    private BareServer() {}

    /** A running server. */
    public record Running(Process process, int port) implements AutoCloseable {
        @Override
        public void close() {
            process.destroyForcibly();
        }
    }

    /** Starts one and waits until it answers. */
    public static Running start(byte[] answer) throws IOException {
        Path file = Files.createTempFile("dianlu-bench", ".json");
        file.toFile().deleteOnExit();
        Files.write(file, answer);
        var command = new ArrayList<String>();
        command.add(ProcessHandle.current().info().command().orElse("java"));
        command.addAll(Processors.coreFlags().toList());
        command.addAll(
                List.of("-cp", System.getProperty("java.class.path"), BareServer.class.getName(), file.toString()));
        var process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String port = process.inputReader().readLine();
        if (port == null) {
            throw new IOException("the bare server did not start");
        }
        return new Running(process, Integer.parseInt(port));
    }

    /** Argument: a file with the answer. Prints its port. */
    public static void main(String[] arguments) throws Exception {
        byte[] answer = Files.readAllBytes(Path.of(arguments[0]));
        var tomcat = new Tomcat();
        // one folder for all of them: nobody removes it behind one that is killed
        var home = System.getenv().getOrDefault("DIANLU_HOME", System.getProperty("java.io.tmpdir"));
        tomcat.setBaseDir(
                Files.createDirectories(Path.of(home, "run", "bare-server")).toString());
        tomcat.setPort(0);
        var connector = tomcat.getConnector();
        connector.setProperty("address", "127.0.0.1");
        connector.getProtocolHandler().setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        var context = tomcat.addContext("", null);
        Tomcat.addServlet(context, "bare", new Bare(answer));
        context.addServletMappingDecoded("/*", "bare");
        tomcat.start();
        System.out.println(connector.getLocalPort());
        System.in.transferTo(OutputStream.nullOutputStream());
        System.exit(0);
    }

    private static final class Bare extends HttpServlet {
        private static final long serialVersionUID = 1;
        private final byte[] answer;

        Bare(byte[] answer) {
            this.answer = answer;
        }

        @Override
        protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
            request.getInputStream().transferTo(OutputStream.nullOutputStream());
            response.setContentType("application/json");
            response.setContentLength(answer.length);
            response.getOutputStream().write(answer);
        }
    }
}
