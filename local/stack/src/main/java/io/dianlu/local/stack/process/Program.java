package io.dianlu.local.stack.process;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A child program ready to be started.
 *
 * @param name short name; names the pid file and the log
 * @param command executable and arguments
 * @param environment variables added to those of this process
 * @param workingFolder where it starts
 * @param stopSignal what asks it to end in order
 */
public record Program(
        String name, List<String> command, Map<String, String> environment, Path workingFolder, StopSignal stopSignal) {

    public Program {
        command = List.copyOf(command);
        environment = Map.copyOf(environment);
    }
}
