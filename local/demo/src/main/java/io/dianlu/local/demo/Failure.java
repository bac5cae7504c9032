package io.dianlu.local.demo;

import io.dianlu.local.demo.http.UnexpectedAnswer;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Ends a program with one line about what went wrong instead of a stack trace, where the reason lies outside. */
final class Failure {
    /** A program that may fail. */
    interface Program {
        void run() throws IOException, InterruptedException;
    }

    private Failure() {}

    static void told(Program program) throws InterruptedException {
        try {
            program.run();
        } catch (UnexpectedAnswer | UncheckedIOException | IOException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }
}
