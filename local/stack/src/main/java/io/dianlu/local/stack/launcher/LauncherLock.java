package io.dianlu.local.stack.launcher;

import io.dianlu.local.stack.process.PidFile;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One launcher per home folder. The lock ends with its process, however that ends. */
final class LauncherLock {
    /** Held while one is started in the background. */
    private static final String START = "start.lock";

    /** Held here, because a lock that is garbage collected is released. */
    private static @Nullable FileChannel held;

    private LauncherLock() {}

    static PidFile pidFile(StackSettings settings) {
        return settings.folders().pidFile("launcher");
    }

    /**
     * Makes sure that nothing runs and nobody else starts something in the background, until this is closed.
     *
     * @throws Complaint with what is known about who was first
     */
    static FileChannel takeForStart(StackSettings settings) throws IOException {
        FileChannel channel = tryLock(settings, START);
        if (channel == null) {
            throw new Complaint(describeHolder(settings));
        }
        if (holder(settings).isPresent()) {
            channel.close();
            throw new Complaint(describeHolder(settings));
        }
        return channel;
    }

    /** Whether somebody starts one in the background at this moment. */
    static boolean isBeginning(StackSettings settings) throws IOException {
        try (FileChannel channel = tryLock(settings, START)) {
            return channel == null;
        }
    }

    /** The launcher that runs now. */
    static Optional<ProcessHandle> holder(StackSettings settings) {
        return pidFile(settings).find();
    }

    /** Takes the lock for the life of this process, or complains with what is known about the holder. */
    static void take(StackSettings settings) throws IOException {
        held = tryLock(settings, "lock");
        if (held == null) {
            throw new Complaint(describeHolder(settings));
        }
        pidFile(settings).write(ProcessHandle.current());
    }

    /** The locked file, which keeps the lock until it is closed; nothing when somebody else has it. */
    private static @Nullable FileChannel tryLock(StackSettings settings, String name) throws IOException {
        settings.folders().create();
        Path run = settings.folders().run();
        FileChannel channel = FileChannel.open(run.resolve(name), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) {
                return channel;
            }
        } catch (OverlappingFileLockException e) {
            // somebody else in this JVM
        }
        channel.close();
        return null;
    }

    private static String describeHolder(StackSettings settings) {
        String pid = holder(settings).map(process -> ", pid " + process.pid()).orElse("");
        return "Dianlu is already running (%s%s) with data in %s%n%s%n%sStop it with: ./dianlu stop"
                .formatted(
                        Status.phase(settings),
                        pid,
                        settings.folders().home(),
                        Addresses.of(settings),
                        Status.usable(settings) ? "" : "Wait for it with: ./dianlu status --wait 600\n");
    }
}
