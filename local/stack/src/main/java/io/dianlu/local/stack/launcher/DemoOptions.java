package io.dianlu.local.stack.launcher;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Options of {@code demo}.
 *
 * @param flags those of {@link #KNOWN} that were given
 * @param customers a CSV to import through the public API
 */
record DemoOptions(Set<String> flags, Optional<Path> customers) {
    private static final String DETACH = "--detach";
    private static final String FRESH = "--fresh";
    private static final String NO_SEED = "--no-seed";
    private static final String NO_STARTUP_CACHE = "--no-startup-cache";
    private static final String ENGINES_ONLY = "--engines-only";
    private static final List<String> KNOWN = List.of(DETACH, FRESH, NO_SEED, NO_STARTUP_CACHE, ENGINES_ONLY);

    static DemoOptions parse(List<String> arguments) {
        var flags = new HashSet<String>();
        Optional<Path> customers = Optional.empty();
        for (Iterator<String> rest = arguments.iterator(); rest.hasNext(); ) {
            String argument = rest.next();
            if (argument.equals("--customers")) {
                customers = Optional.of(file(rest));
            } else if (KNOWN.contains(argument)) {
                flags.add(argument);
            } else {
                throw new Complaint("demo does not know %s; it knows %s, --customers FILE"
                        .formatted(argument, String.join(", ", KNOWN)));
            }
        }
        var options = new DemoOptions(Set.copyOf(flags), customers);
        if (customers.isPresent() && !options.seed()) {
            throw new Complaint("--customers imports for a demo company: it does not go with %s or %s"
                    .formatted(NO_SEED, ENGINES_ONLY));
        }
        return options;
    }

    /** Return when it is usable, leaving it running. */
    boolean detach() {
        return flags.contains(DETACH);
    }

    /** Begin with empty data. */
    boolean fresh() {
        return flags.contains(FRESH);
    }

    /** Start the engines for applications that run elsewhere, such as in an editor. */
    boolean enginesOnly() {
        return flags.contains(ENGINES_ONLY);
    }

    /** Load the demo tenants. */
    boolean seed() {
        return !flags.contains(NO_SEED) && !enginesOnly();
    }

    /** Train the applications' start-up caches in the background. */
    boolean startupCache() {
        return !flags.contains(NO_STARTUP_CACHE) && !enginesOnly();
    }

    private static Path file(Iterator<String> rest) {
        if (!rest.hasNext()) {
            throw new Complaint("--customers needs a file");
        }
        Path file = Path.of(rest.next()).toAbsolutePath();
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw new Complaint(file + " cannot be read");
        }
        return file;
    }
}
