package io.dianlu.local.stack.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Answers whether the stack can be used. */
final class Status {
    private static final long STEP_MILLIS = 200;

    private Status() {}

    static Path file(StackSettings settings) {
        return settings.folders().run().resolve("state.properties");
    }

    /** Usable means: the launcher lives, every program is ready, and the seed, if any, is done. */
    static boolean usable(StackSettings settings) {
        Map<String, String> state = StackState.read(file(settings));
        return isOfRunningLauncher(settings, state) && StackState.USABLE.equals(state.get("phase")) && allReady(state);
    }

    /** What the launcher does at this moment, in one word. */
    static String phase(StackSettings settings) {
        Map<String, String> state = StackState.read(file(settings));
        return isOfRunningLauncher(settings, state)
                ? state.getOrDefault("phase", StackState.STARTING)
                : StackState.STARTING;
    }

    /** A file that a killed launcher left says nothing about the one that runs now. */
    private static boolean isOfRunningLauncher(StackSettings settings, Map<String, String> state) {
        return LauncherLock.holder(settings)
                .filter(launcher -> Long.toString(launcher.pid()).equals(state.get("launcher")))
                .isPresent();
    }

    /** Prints what is known; returns the exit code, 0 when usable. */
    static int print(StackSettings settings, Duration wait) throws InterruptedException, IOException {
        Instant end = Instant.now().plus(wait);
        while (!usable(settings) && Instant.now().isBefore(end)) {
            Thread.sleep(STEP_MILLIS);
        }
        var launcher = LauncherLock.holder(settings);
        if (launcher.isEmpty()) {
            System.out.println(
                    "Dianlu is not running (home " + settings.folders().home() + ")");
            List<String> left = Leftovers.running(settings.folders());
            if (!left.isEmpty()) {
                System.out.println("Left behind by a launcher that was killed: " + String.join(", ", left)
                        + "; ./dianlu stop ends them, ./dianlu demo starts anew on the same data");
            }
            return 3;
        }
        Map<String, String> state = StackState.read(file(settings));
        System.out.printf(
                "Dianlu is %s (pid %d)%n",
                usable(settings) ? "usable" : "not usable yet", launcher.get().pid());
        programs(state)
                .forEach(name -> System.out.printf(
                        "  %-14s %-10s %-26s %s%n",
                        name,
                        state.getOrDefault("program." + name + ".state", "?"),
                        state.getOrDefault("program." + name + ".address", ""),
                        state.getOrDefault("program." + name + ".log", "")));
        // measured here: on a full disk the launcher cannot write it down
        var space = DiskSpace.of(settings.folders().home());
        if (!space.warning().isEmpty()) {
            System.out.println("  disk           " + space.warning());
        }
        System.out.println(Addresses.of(settings));
        return usable(settings) && !space.isFull() ? 0 : 1;
    }

    private static boolean allReady(Map<String, String> state) {
        return programs(state).stream().allMatch(name -> "ready".equals(state.get("program." + name + ".state")));
    }

    private static List<String> programs(Map<String, String> state) {
        return state.keySet().stream()
                .filter(key -> key.matches("program\\..*\\.state"))
                .map(key -> key.substring("program.".length(), key.length() - ".state".length()))
                .sorted()
                .toList();
    }
}
