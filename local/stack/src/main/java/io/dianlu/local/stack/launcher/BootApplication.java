package io.dianlu.local.stack.launcher;

import io.dianlu.local.stack.engine.Engine;
import io.dianlu.local.stack.engine.Http;
import io.dianlu.local.stack.engine.Java;
import io.dianlu.local.stack.process.Program;
import io.dianlu.local.stack.process.RunFolders;
import io.dianlu.local.stack.process.StopSignal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A Spring Boot application, run from its extracted jar, with a start-up cache when there is one. */
final class BootApplication implements Engine {
    private final String name;
    private final int port;
    private final ExtractedJar jar;
    private final List<String> jvmFlags;
    private final Map<String, String> environment;
    private final RunFolders folders;

    BootApplication(
            String name,
            int port,
            ExtractedJar jar,
            List<String> jvmFlags,
            Map<String, String> environment,
            RunFolders folders) {
        this.name = name;
        this.port = port;
        this.jar = jar;
        this.jvmFlags = List.copyOf(jvmFlags);
        this.environment = Map.copyOf(environment);
        this.folders = folders;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public int port() {
        return port;
    }

    @Override
    public String address() {
        return "http://127.0.0.1:" + port;
    }

    @Override
    public Program prepare() throws IOException {
        Path folder = jar.folder();
        Path cache = StartupCache.file(folder);
        var flags = new ArrayList<>(jvmFlags);
        if (Files.exists(cache)) {
            // a cache that does not fit is ignored by the JVM with a line in the log
            flags.add("-XX:AOTCache=" + cache);
        }
        return program(name, folder, flags, port);
    }

    /** The same application once more on another port, writing a start-up cache when it ends. */
    Program training(int otherPort, Path output) throws IOException {
        var flags = new ArrayList<>(jvmFlags);
        flags.add("-XX:AOTCacheOutput=" + output);
        return program(name + "-training", jar.folder(), flags, otherPort);
    }

    ExtractedJar jar() {
        return jar;
    }

    @Override
    public boolean answers() {
        return answers(port);
    }

    static boolean answers(int port) {
        return Http.answers("http://127.0.0.1:" + port + "/actuator/health/readiness");
    }

    @Override
    public void failedToStart() {
        try {
            Files.deleteIfExists(StartupCache.file(jar.folder()));
        } catch (IOException e) {
            // then the next attempt runs with it again, and the journal tells how that ended
        }
    }

    private Program program(String programName, Path folder, List<String> flags, int onPort) throws IOException {
        var command = new ArrayList<String>();
        command.add(Java.executable());
        command.addAll(flags);
        command.addAll(List.of("-jar", jar.main(folder).toString()));
        var variables = new java.util.HashMap<>(environment);
        variables.put("SERVER_ADDRESS", "127.0.0.1");
        variables.put("SERVER_PORT", Integer.toString(onPort));
        Path data = Files.createDirectories(folders.data(name));
        return new Program(programName, command, variables, data, StopSignal.TERM);
    }
}
