package io.dianlu.local.stack.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A value made on first use; a failure is remembered too, so that a hundred tests do not wait a hundred times. */
final class Once<T> implements Supplier<T> {
    interface Making<T> {
        T make() throws IOException;
    }

    private final Making<T> making;
    private @Nullable T value;
    private @Nullable UncheckedIOException failure;

    Once(Making<T> making) {
        this.making = making;
    }

    @Override
    public synchronized T get() {
        if (failure != null) {
            throw failure;
        }
        if (value == null) {
            try {
                value = making.make();
            } catch (IOException e) {
                failure = new UncheckedIOException(e);
                throw failure;
            }
        }
        return value;
    }
}
