package io.dianlu.platform.plugin.internal.store;

import io.dianlu.platform.plugin.internal.call.Limits;
import io.dianlu.platform.plugin.internal.call.PluginFailed;
import io.dianlu.platform.plugin.internal.run.RunningPlugin;
import io.dianlu.plugin.PluginProblem;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Calls of plugins for the open tenant, each with a note of how it went. */
@Component
public class PluginCalls {

    private final FailureNotes notes;

    PluginCalls(FailureNotes notes) {
        this.notes = notes;
    }

    /**
     * @param place where in the plugin, as its failures are counted and shown; the same for all calls that may fail for the same reason
     * @throws PluginProblem as the plugin threw it
     * @throws PluginFailed when it did not come to its end
     */
    public <T extends @Nullable Object> T call(
            RunningPlugin plugin, Limits limits, Supplier<String> place, Callable<T> work) {
        try {
            T result = plugin.line().call(limits, work);
            notes.wentWell(plugin.descriptor(), place);
            return result;
        } catch (PluginProblem refusal) {
            notes.wentWell(plugin.descriptor(), place);
            throw refusal;
        } catch (PluginFailed failure) {
            notes.failed(plugin.descriptor(), place, failure);
            throw failure;
        }
    }
}
