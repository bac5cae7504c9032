package io.dianlu.local.stack.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Remembers a process over a crash of the one that started it. The start time stands beside the number, because numbers
 * are reused: a stranger with the same number is never taken for ours.
 */
public record PidFile(Path file) {
    /** The kernel's boot time, from which start times are computed, moves a little with clock corrections. */
    private static final Duration TOLERANCE = Duration.ofSeconds(3);

    /** Writes down a process. */
    public void write(ProcessHandle process) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, process.pid() + " " + startMillis(process) + "\n");
    }

    /** The remembered process, if it still lives. */
    public Optional<ProcessHandle> find() {
        try {
            String[] parts = Files.readString(file).strip().split(" ");
            long started = Long.parseLong(parts[1]);
            return ProcessHandle.of(Long.parseLong(parts[0]))
                    .filter(Alive::is)
                    .filter(process -> Math.abs(startMillis(process) - started) < TOLERANCE.toMillis());
        } catch (IOException | NumberFormatException | ArrayIndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    /** Removes it; one that cannot be removed is recognised as stale by its start time. */
    public void forget() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // as said above
        }
    }

    private static long startMillis(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
    }
}
