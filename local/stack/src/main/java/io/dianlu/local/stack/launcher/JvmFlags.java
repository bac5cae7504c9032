package io.dianlu.local.stack.launcher;

import java.util.List;

/** Flags of the applications for a small machine. A start-up cache fits only the flags it was made with. */
final class JvmFlags {
    static final List<String> CORE = List.of(
            "-Xms512m",
            "-Xmx768m",
            // one collection holds up all requests on their way: in so much room it meets fewer than one in a hundred
            "-Xmn384m",
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
