package io.dianlu.platform.plugin.internal.call;

import org.jspecify.annotations.Nullable;

/** A call of a plugin did not come to its end. */
public final class PluginFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** How. */
    public enum Kind {
        /** As many calls as it may have at once are going on. */
        BUSY,
        /** It took too long. */
        TOO_SLOW,
        /** It made too much. */
        TOO_MUCH,
        /** It threw. */
        THREW,
        /** It was taken away meanwhile. */
        GONE
    }

    private final Kind kind;

    PluginFailed(Kind kind, String plugin, @Nullable Throwable cause) {
        super("The plugin " + plugin + " failed: " + kind + (cause == null ? "" : ", " + cause), cause);
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }
}
