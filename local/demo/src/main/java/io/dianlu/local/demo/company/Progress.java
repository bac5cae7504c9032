package io.dianlu.local.demo.company;

/** Where a step says what it found and made, a line each. */
@FunctionalInterface
public interface Progress {

    void say(String line);
}
