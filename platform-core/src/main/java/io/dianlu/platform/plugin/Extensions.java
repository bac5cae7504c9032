package io.dianlu.platform.plugin;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.pf4j.ExtensionPoint;

/**
 * Door for rooms that let others add something. Asks the platform's own extensions and those of the plugins that the open tenant has enabled; the latter within
 * their limits. What fails is left out, noted against its plugin and never thrown.
 */
public interface Extensions {

    /** Whom the platform's own extensions belong to. */
    String PLATFORM = "platform";

    /** What each extension answers, the platform's first. */
    <E extends ExtensionPoint, R> List<Answer<R>> ask(Class<E> point, Function<E, R> question);

    /** What the first extension answers that answers anything. */
    <E extends ExtensionPoint, R extends @Nullable Object> Optional<Answer<R>> first(
            Class<E> point, Function<E, Optional<R>> question);

    /**
     * What the first extension of one plugin, or of the platform, answers that answers anything; empty also for a plugin that the tenant does not have.
     *
     * @throws io.dianlu.platform.shared.Problem plugin-failed, plugin-too-slow, plugin-busy; plugin-refused in the plugin's words
     */
    <E extends ExtensionPoint, R> Optional<R> one(String pluginId, Class<E> point, Function<E, Optional<R>> question);

    /** Whether the caller has a permission that an extension names: of its own plugin, or the platform's. */
    boolean may(String pluginId, String permission);

    /** @param pluginId or {@value #PLATFORM} */
    record Answer<R>(String pluginId, R value) {}
}
