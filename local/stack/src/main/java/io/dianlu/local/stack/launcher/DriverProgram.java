package io.dianlu.local.stack.launcher;

import io.dianlu.local.stack.engine.Java;
import io.dianlu.local.stack.engine.Secrets;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A program that drives the running platform from outside: the demo's seed, the benchmarks, the drill, the developing
 * of a plugin.
 *
 * @param module its Maven module, under local/
 * @param mainClass what to run
 * @param jvmFlags for it
 */
record DriverProgram(String module, String mainClass, List<String> jvmFlags) {
    static final DriverProgram SEED = new DriverProgram(
            "demo", "io.dianlu.local.demo.Seed", List.of("-Xmx192m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));

    static final DriverProgram BENCH =
            new DriverProgram("bench", "io.dianlu.local.bench.Bench", List.of("-Xmx768m", "-XX:+UseSerialGC"));

    static final DriverProgram DRILL =
            new DriverProgram("bench", "io.dianlu.local.bench.drill.Drill", List.of("-Xmx256m", "-XX:+UseSerialGC"));

    static final DriverProgram PLUGIN = new DriverProgram(
            "demo",
            "io.dianlu.local.demo.DevelopPlugin",
            List.of("-Xmx128m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));

    /** The process, ready to be started, with all addresses and secrets of this stack in its environment. */
    ProcessBuilder process(StackSettings settings, Secrets secrets, List<String> arguments) throws IOException {
        Path folder = settings.project().root().resolve("local").resolve(module);
        var command = new ArrayList<String>();
        command.add(Java.executable());
        command.addAll(jvmFlags);
        command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-cp", ModuleClasspath.of(folder), mainClass));
        command.addAll(arguments);
        var builder = new ProcessBuilder(command);
        builder.environment().putAll(new ApplicationSettings(settings, secrets).driver());
        return builder;
    }
}
