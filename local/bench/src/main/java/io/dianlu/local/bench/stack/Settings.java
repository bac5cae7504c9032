package io.dianlu.local.bench.stack;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Properties;

/** Where the stack is and what opens it, from the environment the launcher gives. */
public final class Settings {
    private Settings() {}

    /** A variable that must be set. */
    public static String require(String name) {
        return Objects.requireNonNull(System.getenv(name), name + " is not set: run ./dianlu bench");
    }

    public static int corePort() {
        return URI.create(coreUrl()).getPort();
    }

    public static String coreUrl() {
        return require("DIANLU_CORE_URL");
    }

    public static int elasticsearchPort() {
        return URI.create(require("DIANLU_ELASTICSEARCH_URL")).getPort();
    }

    public static Path home() {
        return Path.of(require("DIANLU_HOME"));
    }

    /** What the launcher wrote down about a program, such as {@code pid} or {@code readyMillis}; empty when nothing. */
    public static String state(String program, String field) throws IOException {
        return state().getProperty("program." + program + "." + field, "");
    }

    public static Properties state() throws IOException {
        return stateOf(home());
    }

    /** The notes of the launcher of a home. */
    public static Properties stateOf(Path home) throws IOException {
        var state = new Properties();
        Path file = home.resolve("run/state.properties");
        if (Files.exists(file)) {
            try (var reader = Files.newBufferedReader(file)) {
                state.load(reader);
            }
        }
        return state;
    }
}
