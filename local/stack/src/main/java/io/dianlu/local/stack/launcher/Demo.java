package io.dianlu.local.stack.launcher;

import io.dianlu.local.stack.engine.Distribution;
import io.dianlu.local.stack.engine.Secrets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

/** {@code demo}: the whole platform, in the foreground, until it is asked to stop. */
final class Demo {
    private final StackSettings settings;
    private final DemoOptions options;
    private final Journal journal = new Journal(System.out);
    private final CountDownLatch ended = new CountDownLatch(1);

    Demo(StackSettings settings, DemoOptions options) {
        this.settings = settings;
        this.options = options;
    }

    /** Complains about whatever would keep it from starting, before minutes are spent on building. Starts nothing. */
    int check() throws IOException {
        LauncherLock.take(settings);
        Leftovers.stop(settings.folders(), journal);
        if (!options.fresh()) {
            Preconditions.requireSpace(settings);
        }
        Preconditions.requireFreePorts(settings.ports());
        return 0;
    }

    int run() throws IOException, InterruptedException {
        LauncherLock.take(settings);
        Leftovers.stop(settings.folders(), journal);
        if (options.fresh()) {
            journal.say("dianlu", "removing the data of earlier runs");
            removeData();
        }
        Preconditions.requireSpace(settings);
        Preconditions.requireFreePorts(settings.ports());
        Files.deleteIfExists(Status.file(settings));
        var state = new StackState(Status.file(settings));
        state.set(Map.of("launcher", Long.toString(ProcessHandle.current().pid()), "phase", StackState.STARTING));
        var secrets = Secrets.in(settings.folders().home());
        var stack = new Stack(settings, secrets, journal);
        var space = DiskSpace.of(settings.folders().home());
        var launch = new Launch(settings.folders(), journal, state, space);
        Thread.startVirtualThread(() -> new DiskWatch(space, journal).run());
        var caches = new StartupCache(settings.folders(), journal);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(launch, caches, state), "stop"));
        return start(stack, launch, caches, state, secrets);
    }

    private int start(Stack stack, Launch launch, StartupCache caches, StackState state, Secrets secrets)
            throws IOException, InterruptedException {
        var postgres = launch.add(stack.postgres());
        var redis = launch.add(stack.redis());
        launch.add(stack.elasticsearch());
        launch.add(stack.keycloak(), postgres);
        List<BootApplication> applications =
                options.enginesOnly() ? List.of() : List.of(stack.core(), stack.tenantAdmin());
        applications.forEach(application -> launch.add(application, postgres, redis));
        launch.startAll();
        String logins = options.seed() ? new Seed(settings, secrets, journal).run(options.customers()) : "";
        state.set("phase", StackState.USABLE);
        journal.say("dianlu", "usable after %.1f s".formatted(journal.seconds()));
        journal.print(logins + Addresses.of(settings) + "\n" + DemoLogins.text(secrets));
        makeCaches(caches, applications, secrets);
        state.set("startupCaches", "done");
        ended.await();
        return 0;
    }

    private void makeCaches(StartupCache caches, List<BootApplication> applications, Secrets secrets)
            throws IOException {
        if (!options.startupCache()) {
            return;
        }
        var exercise = new TrainingExercise(settings, secrets);
        for (BootApplication application : applications) {
            caches.make(application, exercise::onPort);
            application.jar().removeOld();
        }
    }

    private void stop(Launch launch, StartupCache caches, StackState state) {
        state.set("phase", StackState.STOPPING);
        journal.say("dianlu", "stopping");
        caches.stop();
        launch.stopAll();
        state.set(Map.of("phase", "stopped"));
        LauncherLock.pidFile(settings).forget();
        journal.say("dianlu", "stopped");
        ended.countDown();
    }

    private void removeData() throws IOException {
        Distribution.delete(settings.folders().home().resolve("data"));
        try (var logs = Files.list(settings.folders().home().resolve("logs"))) {
            // this launcher writes into its own at this moment
            for (Path log : logs.filter(log -> !log.endsWith("launcher.log")).toList()) {
                Distribution.delete(log);
            }
        }
        settings.folders().create();
        Files.deleteIfExists(Secrets.in(settings.folders().home()).file());
    }
}
