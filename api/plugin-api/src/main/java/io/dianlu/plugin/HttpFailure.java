package io.dianlu.plugin;

import org.jspecify.annotations.Nullable;

/** Another system was not asked, or did not answer as a whole. A plugin that lets it through has failed; one that can go on without the answer catches it. */
public final class HttpFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Kind {
        /** The descriptor does not name the host, the address is not public, or the call is none that may be made. */
        REFUSED,
        /** Nobody answered there, or the answer broke off. */
        UNREACHABLE,
        /** It took longer than {@link Http#MOST_SECONDS}. */
        TOO_SLOW,
        /** The body of the call or of the answer is larger than it may be. */
        TOO_LARGE,
        /** More calls in this minute than there may be. */
        TOO_MANY
    }

    private final Kind kind;

    public HttpFailure(Kind kind, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }
}
