package io.dianlu.local.stack.launcher;

import io.dianlu.local.stack.process.PidFile;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One launcher per home folder. The lock ends with its process, however that ends. */
final class LauncherLock {
    /** Held here, because a lock that is garbage collected is released. */
    private static @Nullable FileLock held;

    private LauncherLock() {}

    static PidFile pidFile(StackSettings settings) {
        return settings.folders().pidFile("launcher");
    }

    /** The launcher that runs now. */
    static Optional<ProcessHandle> holder(StackSettings settings) {
        return pidFile(settings).find();
    }

    /** Takes the lock for the life of this process, or complains with what is known about the holder. */
    static void take(StackSettings settings) throws IOException {
        Path run = Files.createDirectories(settings.folders().run());
        FileChannel channel =
                FileChannel.open(run.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = channel.tryLock();
        if (lock == null) {
            channel.close();
            throw new Complaint(describeHolder(settings));
        }
        held = lock;
        pidFile(settings).write(ProcessHandle.current());
    }

    private static String describeHolder(StackSettings settings) {
        Map<String, String> state = StackState.read(Status.file(settings));
        String pid = holder(settings).map(process -> "pid " + process.pid()).orElse("pid unknown");
        return "Dianlu is already running (%s, %s) with data in %s%n%s%nStop it with: ./dianlu stop"
                .formatted(
                        pid,
                        state.getOrDefault("phase", "starting"),
                        settings.folders().home(),
                        Addresses.of(settings));
    }
}
