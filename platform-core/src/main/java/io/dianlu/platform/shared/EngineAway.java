package io.dianlu.platform.shared;

import org.jspecify.annotations.Nullable;

/** An engine beside PostgreSQL does not answer or takes nothing: expected at times, thousands of times in an outage, and no defect. */
public abstract class EngineAway extends RuntimeException {

    /** Without a stack trace: it says nothing that the message does not. */
    protected EngineAway(String message, @Nullable Throwable cause) {
        super(message, cause, false, false);
    }
}
