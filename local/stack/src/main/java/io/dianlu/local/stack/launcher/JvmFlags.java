package io.dianlu.local.stack.launcher;

import java.util.List;

/** Flags of the applications for a small machine. A start-up cache fits only the flags it was made with. */
final class JvmFlags {
    static final List<String> CORE = List.of(
            "-Xms256m",
            "-Xmx512m",
            // Serial grows its young generation only with a full collection: at first it is a third of the first heap
            "-XX:NewSize=160m",
            "-XX:+UseSerialGC",
            "-XX:+UseCompactObjectHeaders",
            "-XX:+ExitOnOutOfMemoryError",
            "--enable-native-access=ALL-UNNAMED",
            "-Dfile.encoding=UTF-8");

    static final List<String> TENANT_ADMIN = List.of(
            "-Xms64m",
            "-Xmx160m",
            "-XX:+UseSerialGC",
            "-XX:+UseCompactObjectHeaders",
            "-XX:TieredStopAtLevel=1",
            "-XX:+ExitOnOutOfMemoryError",
            "--enable-native-access=ALL-UNNAMED",
            "-Dfile.encoding=UTF-8");

    private JvmFlags() {}
}
