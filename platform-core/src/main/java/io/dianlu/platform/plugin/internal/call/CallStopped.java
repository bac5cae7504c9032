package io.dianlu.platform.plugin.internal.call;

/** Ends a call of a plugin from within. No exception, so that the plugin's own handlers of exceptions let it through. */
public final class CallStopped extends Error {

    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Reason {
        /** It took longer than it may. */
        TIME,
        /** It made more than it may. */
        MEMORY,
        /** The plugin is taken away. */
        UNLOADING
    }

    private final Reason reason;

    CallStopped(Reason reason) {
        super("A call of a plugin was stopped: " + reason, null, false, false);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
