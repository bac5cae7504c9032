package io.dianlu.platform.plugin.web;

import io.dianlu.platform.plugin.PluginInstallations;
import io.dianlu.platform.shared.FieldChecks;
import io.dianlu.platform.shared.GeneralProblem;
import io.dianlu.platform.shared.Problem;
import io.dianlu.tenant.plugin.PluginFailure;
import io.dianlu.tenant.plugin.PluginHolder;
import io.dianlu.tenant.plugin.PluginReport;
import io.dianlu.tenant.plugin.PluginTenant;
import io.dianlu.tenant.plugin.PluginUse;
import io.dianlu.tenant.plugin.PluginVersion;
import io.dianlu.tenant.plugin.Rollout;
import io.dianlu.tenant.plugin.StoredTables;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** For the control plane, not for people: only who has its key gets to /internal. */
@RestController
class InstallationsController {

    private final PluginInstallations installations;

    InstallationsController(PluginInstallations installations) {
        this.installations = installations;
    }

    record StateRequest(@Nullable Boolean enabled) {}

    record RolloutRequest(
            @Nullable Integer percent, @Nullable Set<UUID> tenants) {

        Rollout checked() {
            var checks = new FieldChecks();
            checks.required("percent", percent);
            if (percent != null && (percent < 0 || percent > Rollout.WHOLE)) {
                checks.refuse("percent", "out-of-range", 0, Rollout.WHOLE);
            }
            var named = tenants == null ? Set.<UUID>of() : tenants;
            checks.atMost("tenants", named, Rollout.MOST_TENANTS);
            checks.finish();
            return new Rollout(Objects.requireNonNull(percent), named);
        }
    }

    @GetMapping(PluginVersion.PATH)
    List<PluginVersion> list() {
        return installations.list();
    }

    @PostMapping(PluginReport.PATH)
    PluginReport inspect(HttpServletRequest request) throws IOException {
        return installations.inspect(jar(request));
    }

    @PostMapping(PluginVersion.PATH)
    @ResponseStatus(HttpStatus.CREATED)
    PluginVersion install(@RequestParam(defaultValue = "100") int percent, HttpServletRequest request)
            throws IOException {
        return installations.install(jar(request), new RolloutRequest(percent, Set.of()).checked());
    }

    private static byte[] jar(HttpServletRequest request) throws IOException {
        var jar = request.getInputStream().readNBytes(PluginVersion.MOST_BYTES + 1);
        if (jar.length > PluginVersion.MOST_BYTES) {
            throw Problem.of(GeneralProblem.PAYLOAD_TOO_LARGE);
        }
        return jar;
    }

    @PutMapping(PluginVersion.PATH + "/{pluginId}/{version}")
    PluginVersion enable(
            @PathVariable String pluginId, @PathVariable String version, @RequestBody StateRequest request) {
        var checks = new FieldChecks();
        checks.required("enabled", request.enabled());
        checks.finish();
        return installations.enable(pluginId, version, Objects.requireNonNull(request.enabled()));
    }

    @PutMapping(PluginVersion.PATH + "/{pluginId}/{version}/rollout")
    PluginVersion rollOut(
            @PathVariable String pluginId, @PathVariable String version, @RequestBody RolloutRequest request) {
        return installations.rollOut(pluginId, version, request.checked());
    }

    @GetMapping(PluginUse.PATH)
    List<PluginUse> uses() {
        return installations.uses();
    }

    @GetMapping(PluginTenant.PATH)
    List<PluginTenant> tenants(@PathVariable String id) {
        return installations.tenants(id);
    }

    @GetMapping(PluginHolder.PATH)
    List<PluginHolder> holders(@PathVariable String id) {
        return installations.holders(id);
    }

    @GetMapping(PluginFailure.PATH)
    List<PluginFailure> failures(@PathVariable String id) {
        return installations.failures(id);
    }

    @DeleteMapping(PluginVersion.PATH + "/{pluginId}/{version}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(
            @PathVariable String pluginId,
            @PathVariable String version,
            @RequestParam(defaultValue = "KEEP") StoredTables tables) {
        installations.remove(pluginId, version, tables);
    }
}
