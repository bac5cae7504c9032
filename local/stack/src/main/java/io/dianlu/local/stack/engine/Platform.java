package io.dianlu.local.stack.engine;

import java.util.Locale;

/** The machine this runs on, in the words of the binaries' packages. */
final class Platform {
    static final boolean LINUX =
            System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("linux");
    static final boolean ARM = System.getProperty("os.arch").equals("aarch64");
    static final boolean ROOT = "root".equals(System.getProperty("user.name"));

    private Platform() {}

    static String postgresArchive() {
        return "/postgres-%s-%s.txz".formatted(LINUX ? "linux" : "darwin", ARM ? "arm_64" : "x86_64");
    }

    static String redisServer() {
        if (LINUX) {
            return ARM ? "/redis-server-6.2.7-linux-arm64" : "/redis-server-6.2.6-v5-linux-amd64";
        }
        return ARM ? "/redis-server-6.2.6-v5-darwin-arm64" : "/redis-server-6.2.6-v5-darwin-amd64";
    }
}
