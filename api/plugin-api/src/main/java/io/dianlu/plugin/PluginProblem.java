package io.dianlu.plugin;

import org.jspecify.annotations.Nullable;

/**
 * A refusal that the user shall read: it becomes a problem (RFC 9457) with the slug {@code plugin-refused} and does not count as a failure of the plugin.
 */
public final class PluginProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final @Nullable String field;

    /**
     * @param status 400 to 499
     * @param field the refused field, if one is to blame
     * @param text what the user reads, in the language of the call (see {@link CallLanguage})
     */
    public PluginProblem(int status, @Nullable String field, String text) {
        super(text);
        if (status < 400 || status > 499) {
            throw new IllegalArgumentException("A refusal has a status from 400 to 499, not " + status);
        }
        this.status = status;
        this.field = field;
    }

    public static PluginProblem invalid(String field, String text) {
        return new PluginProblem(422, field, text);
    }

    public static PluginProblem notFound(String text) {
        return new PluginProblem(404, null, text);
    }

    public static PluginProblem forbidden(String text) {
        return new PluginProblem(403, null, text);
    }

    public int status() {
        return status;
    }

    public @Nullable String field() {
        return field;
    }
}
