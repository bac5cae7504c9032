package io.dianlu.plugin;

/**
 * Calls to other systems: over HTTPS, to hosts that the plugin's descriptor names, and to no address of a network that is not public. Each takes {@value
 * #MOST_SECONDS} seconds at most, within the time of the call of the plugin it is made in; redirects are not followed and cookies not kept. Thread-safe.
 */
public interface Http {

    /** From begin to end. */
    int MOST_SECONDS = 10;

    /** In the body of a call. */
    int MOST_BYTES_SENT = 1 << 20;

    /** In the body of an answer. */
    int MOST_BYTES_READ = 4 << 20;

    /** Calls of one plugin for one tenant, on each instance. */
    int MOST_CALLS_A_MINUTE = 60;

    /**
     * What the other system answers, whatever its status.
     *
     * @throws HttpFailure when it was not asked, or its answer did not come as a whole
     */
    HttpAnswer send(HttpCall call);
}
