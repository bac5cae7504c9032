package io.dianlu.local.bench.drill;

import java.util.ArrayList;
import java.util.List;

/** Kills the programs of a running stack, whose addresses come by environment: {@code [PROGRAM …] [--json]}. */
public final class Drill {
    private static final List<String> PROGRAMS =
            List.of("postgresql", "redis", "elasticsearch", "keycloak", "platform-core");

    private Drill() {}

    /** Exit code 0 when nothing that was acknowledged is lost or there twice, 1 otherwise, 2 for wrong use. */
    public static void main(String[] arguments) throws Exception {
        var names = new ArrayList<>(List.of(arguments));
        boolean json = names.remove("--json");
        if (!PROGRAMS.containsAll(names)) {
            System.err.println("drill knows: " + String.join(", ", PROGRAMS));
            System.exit(2);
        }
        System.exit(run(names.isEmpty() ? PROGRAMS : names, json));
    }

    private static int run(List<String> programs, boolean json) throws Exception {
        int exit = 0;
        var company = Company.require();
        for (String program : programs) {
            System.err.println("killing " + program + " while people work");
            var outcome = new Loss(company, program).run();
            System.out.println(json ? outcome.json() : outcome.text());
            exit = outcome.good() ? exit : 1;
        }
        return exit;
    }
}
