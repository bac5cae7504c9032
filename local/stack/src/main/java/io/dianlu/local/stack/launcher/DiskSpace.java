package io.dianlu.local.stack.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.LongSupplier;

/**
 * How much room is left for a folder.
 *
 * @param folder where the stack writes
 * @param freeBytes what its disk has left
 */
record DiskSpace(Path folder, LongSupplier freeBytes) {
    /** Needed to begin: less would be used up by the first hours of work. */
    static final long TO_START = 1L << 30;
    /** Needed to go on: PostgreSQL writes its log in pieces of 16 MB. */
    static final long TO_GO_ON = 64L << 20;

    static DiskSpace of(Path folder) {
        return new DiskSpace(folder, () -> free(folder));
    }

    /** Whether a program that ended here may have ended because it could not write. */
    boolean isFull() {
        return freeBytes.getAsLong() < TO_GO_ON;
    }

    boolean isNearlyFull() {
        return freeBytes.getAsLong() < TO_START;
    }

    /** {@code 12 MB are free on the disk of /x}. */
    String told() {
        return "%d MB are free on the disk of %s".formatted(freeBytes.getAsLong() >> 20, folder);
    }

    /** What to know before it is too late, and then; empty while there is enough. */
    String warning() {
        if (isFull()) {
            return "FULL: only %s; nothing can be written until there are %d MB".formatted(told(), TO_GO_ON >> 20);
        }
        return isNearlyFull() ? "NEARLY FULL: only " + told() : "";
    }

    /** @throws Complaint when there is too little to begin */
    void requireEnoughToStart(String variable) {
        if (isNearlyFull()) {
            throw new Complaint(
                    "Dianlu cannot start: only %s, and it needs at least %d MB. Free some, or choose another folder with %s"
                            .formatted(told(), TO_START >> 20, variable));
        }
    }

    /** @throws Complaint when a full disk is the likely reason of this failure */
    void complainIfFull(IOException failure) {
        if (isFull()) {
            throw new Complaint(
                    "Dianlu cannot go on (%s): only %s. Free some: it needs at least %d MB to start, and its data are kept"
                            .formatted(failure.getMessage(), told(), TO_START >> 20));
        }
    }

    /** A disk that cannot be asked is not held for full. */
    private static long free(Path folder) {
        try {
            return Files.getFileStore(folder).getUsableSpace();
        } catch (IOException e) {
            return Long.MAX_VALUE;
        }
    }
}
