package io.dianlu.local.stack.launcher;

import io.dianlu.local.stack.engine.Secrets;
import io.dianlu.local.stack.process.StepProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** {@code plugin new NAME} and {@code plugin dev FOLDER}: what is wrong is told before anything is built. */
final class PluginCommands {
    private static final String USAGE =
            "usage: ./dianlu plugin new NAME, or ./dianlu plugin dev FOLDER [--tenant ALIAS]";
    private static final int NOT_RUNNING = 1;

    private final StackSettings settings;

    PluginCommands(StackSettings settings) {
        this.settings = settings;
    }

    /** @throws Complaint when it cannot be done */
    int check(List<String> arguments) {
        boolean tenant = arguments.size() == 4 && arguments.get(2).equals("--tenant");
        if (arguments.size() != 2 && !tenant) {
            throw new Complaint(USAGE);
        }
        var what = arguments.get(1);
        switch (arguments.getFirst()) {
            case "new" -> new NewPlugin(what, Path.of("").toAbsolutePath()).check();
            case "dev" -> checkProject(Path.of(what).toAbsolutePath().normalize());
            default -> throw new Complaint(USAGE);
        }
        return 0;
    }

    private void checkProject(Path folder) {
        if (!Files.exists(folder.resolve("pom.xml"))) {
            throw new Complaint(folder + " is no plugin: it has no pom.xml; ./dianlu plugin new NAME makes one");
        }
        if (!Status.usable(settings)) {
            throw new Complaint("The demo does not run (home %s): start it with ./dianlu demo --detach, then try again"
                    .formatted(settings.folders().home()));
        }
    }

    int run(List<String> arguments) throws IOException, InterruptedException {
        check(arguments);
        if (arguments.getFirst().equals("new")) {
            return new NewPlugin(arguments.get(1), Path.of("").toAbsolutePath())
                    .make(settings.project().root());
        }
        var program = new ArrayList<>(arguments.subList(1, arguments.size()));
        program.set(0, Path.of(program.getFirst()).toAbsolutePath().normalize().toString());
        int exit = StepProcess.start(DriverProgram.PLUGIN
                        .process(settings, Secrets.in(settings.folders().home()), program)
                        .inheritIO())
                .join();
        return exit == 0 ? 0 : NOT_RUNNING;
    }
}
