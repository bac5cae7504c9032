package io.dianlu.local.stack.launcher;

import io.dianlu.local.stack.engine.Secrets;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.FileSystemException;
import java.time.Duration;
import java.util.List;

/** Entry of the {@code dianlu} script's commands that need more than a shell. */
public final class Main {
    private Main() {}

    /** First argument: the command; the rest: its options. Exit code 0 means done, 1 not done, 2 wrong use. */
    public static void main(String[] arguments) throws Exception {
        int exit;
        try {
            exit = run(List.of(arguments));
        } catch (Complaint e) {
            System.err.println(e.getMessage());
            exit = 1;
        } catch (InterruptedIOException e) {
            // this program is being stopped, which the journal tells
            exit = 1;
        } catch (FileSystemException e) {
            // such as "/x/y: No space left on device": the place and the reason are all there is to know
            System.err.println("Dianlu cannot go on: " + e.getMessage());
            exit = 1;
        }
        System.exit(exit);
    }

    private static int run(List<String> arguments) throws Exception {
        String command = arguments.isEmpty() ? "" : arguments.getFirst();
        List<String> rest = arguments.subList(Math.min(1, arguments.size()), arguments.size());
        StackSettings settings = StackSettings.from(System.getenv());
        try {
            return run(settings, command, rest);
        } catch (IOException e) {
            DiskSpace.of(settings.folders().home()).complainIfFull(e);
            throw e;
        }
    }

    private static int run(StackSettings settings, String command, List<String> rest) throws Exception {
        return switch (command) {
            case "demo" -> demo(settings, rest);
            case "check-demo" -> new Demo(settings, DemoOptions.parse(rest)).check();
            case "stop" -> Stop.run(settings, System.out);
            case "status" -> Status.print(settings, waiting(rest));
            case "bench" -> new Driving(settings, DriverProgram.BENCH).run(rest);
            case "drill" -> new Driving(settings, DriverProgram.DRILL).run(rest);
            case "check-plugin" -> new PluginCommands(settings).check(rest);
            case "plugin" -> new PluginCommands(settings).run(rest);
            case "token" -> token(settings, rest);
            case "reindex" ->
                new Reindex(settings, Secrets.in(settings.folders().home())).run();
            default -> throw new Complaint("unknown command: " + command);
        };
    }

    private static int demo(StackSettings settings, List<String> rest) throws Exception {
        DemoOptions options = DemoOptions.parse(rest);
        return options.detach() ? Detached.run(settings, rest, System.out) : new Demo(settings, options).run();
    }

    private static Duration waiting(List<String> rest) {
        if (rest.isEmpty()) {
            return Duration.ZERO;
        }
        if (rest.size() == 2 && rest.getFirst().equals("--wait") && rest.get(1).matches("\\d{1,6}")) {
            return Duration.ofSeconds(Long.parseLong(rest.get(1)));
        }
        throw new Complaint("status knows --wait SECONDS");
    }

    private static int token(StackSettings settings, List<String> rest) throws Exception {
        boolean chosen = rest.size() == 3 && rest.get(1).equals("--tenant");
        if (rest.size() != 1 && !chosen) {
            throw new Complaint("usage: ./dianlu token USER [--tenant ALIAS]");
        }
        String scope = chosen ? "organization:" + rest.get(2) : "organization";
        System.out.println(
                new TokenGrant(settings, Secrets.in(settings.folders().home())).token(rest.getFirst(), scope));
        return 0;
    }
}
