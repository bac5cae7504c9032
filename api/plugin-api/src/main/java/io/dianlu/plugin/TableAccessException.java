package io.dianlu.plugin;

import org.jspecify.annotations.Nullable;

/** A statement of a plugin was refused or failed. */
public final class TableAccessException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public TableAccessException(@Nullable String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
