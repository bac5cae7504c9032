package io.dianlu.plugin.testkit;

/** What an extension is asked. */
@FunctionalInterface
public interface Question<E, R> {
    R put(E extension);
}
