package io.dianlu.admin.dataplane.internal;

import io.dianlu.admin.dataplane.PluginPlane;
import io.dianlu.admin.dataplane.internal.PlaneCalls.Answer;
import io.dianlu.admin.shared.Refusal;
import io.dianlu.tenant.plugin.PluginFailure;
import io.dianlu.tenant.plugin.PluginHolder;
import io.dianlu.tenant.plugin.PluginReport;
import io.dianlu.tenant.plugin.PluginTenant;
import io.dianlu.tenant.plugin.PluginUse;
import io.dianlu.tenant.plugin.PluginVersion;
import io.dianlu.tenant.plugin.Rollout;
import io.dianlu.tenant.plugin.StoredTables;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Component
class RemotePlugins implements PluginPlane {

    /** Tables may have to be changed. Shorter than a transaction here may wait, which notes what is asked for. */
    private static final Duration PATIENCE = Duration.ofSeconds(50);

    private static final String VERSION = PluginVersion.PATH + "/{id}/{version}";
    private static final int NOT_SIGNED_IN = 401;

    private final PlaneCalls plane;

    RemotePlugins(DataPlaneSettings settings, JsonMapper json) {
        this.plane = new PlaneCalls(settings, json, PATIENCE);
    }

    @Override
    public List<PluginVersion> versions() {
        return plane.read(call(HttpMethod.GET, null, PluginVersion.PATH), new TypeReference<>() {});
    }

    @Override
    public List<PluginUse> uses() {
        return plane.read(call(HttpMethod.GET, null, PluginUse.PATH), new TypeReference<>() {});
    }

    @Override
    public List<PluginTenant> tenants(String pluginId) {
        return plane.read(call(HttpMethod.GET, null, PluginTenant.PATH, pluginId), new TypeReference<>() {});
    }

    @Override
    public List<PluginHolder> holders(String pluginId) {
        return plane.read(call(HttpMethod.GET, null, PluginHolder.PATH, pluginId), new TypeReference<>() {});
    }

    @Override
    public List<PluginFailure> failures(String pluginId) {
        return plane.read(call(HttpMethod.GET, null, PluginFailure.PATH, pluginId), new TypeReference<>() {});
    }

    @Override
    public PluginReport inspect(Path jar) {
        return plane.read(call(HttpMethod.POST, jar, PluginReport.PATH), new TypeReference<>() {});
    }

    @Override
    public PluginVersion install(Path jar, int percent) {
        return version(call(HttpMethod.POST, jar, PluginVersion.PATH + "?percent={percent}", percent));
    }

    @Override
    public PluginVersion enable(String pluginId, String version, boolean enabled) {
        return version(call(HttpMethod.PUT, Map.of("enabled", enabled), VERSION, pluginId, version));
    }

    @Override
    public PluginVersion rollOut(String pluginId, String version, Rollout rollout) {
        return version(call(HttpMethod.PUT, rollout, VERSION + "/rollout", pluginId, version));
    }

    @Override
    public void remove(String pluginId, String version, StoredTables tables) {
        call(HttpMethod.DELETE, null, VERSION + "?tables={tables}", pluginId, version, tables);
    }

    private PluginVersion version(Answer answer) {
        return plane.read(answer, new TypeReference<>() {});
    }

    private Answer call(HttpMethod method, @Nullable Object body, String path, Object... variables) {
        var answer = plane.send(method, body, path, variables);
        // a key that is not known there is no fault of the operator's
        if (answer.status() / 100 == 4 && answer.status() != NOT_SIGNED_IN) {
            throw new Refusal(answer.status(), plane.read(answer, new TypeReference<>() {}));
        }
        if (!answer.isGood()) {
            throw answer.failure();
        }
        return answer;
    }
}
