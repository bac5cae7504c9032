package io.dianlu.platform.plugin.web;

import io.dianlu.platform.plugin.PluginInstallations;
import io.dianlu.platform.plugin.PluginInstallations.FailureView;
import io.dianlu.platform.plugin.PluginInstallations.InstallationView;
import io.dianlu.platform.plugin.PluginInstallations.Report;
import io.dianlu.platform.plugin.PluginInstallations.Tables;
import io.dianlu.platform.plugin.PluginInstallations.UseView;
import io.dianlu.platform.plugin.Rollout;
import io.dianlu.platform.shared.FieldChecks;
import io.dianlu.platform.shared.GeneralProblem;
import io.dianlu.platform.shared.Problem;
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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** For the control plane, not for people: only who has its key gets to /internal. */
@RestController
@RequestMapping("/internal")
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

    @GetMapping("/plugin-installations")
    List<InstallationView> list() {
        return installations.list();
    }

    @PostMapping("/plugin-inspections")
    Report inspect(HttpServletRequest request) throws IOException {
        return installations.inspect(jar(request));
    }

    @PostMapping("/plugin-installations")
    @ResponseStatus(HttpStatus.CREATED)
    InstallationView install(@RequestParam(defaultValue = "100") int percent, HttpServletRequest request)
            throws IOException {
        return installations.install(jar(request), new RolloutRequest(percent, Set.of()).checked());
    }

    private static byte[] jar(HttpServletRequest request) throws IOException {
        var jar = request.getInputStream().readNBytes(PluginInstallations.MOST_BYTES + 1);
        if (jar.length > PluginInstallations.MOST_BYTES) {
            throw Problem.of(GeneralProblem.PAYLOAD_TOO_LARGE);
        }
        return jar;
    }

    @PutMapping("/plugin-installations/{pluginId}/{version}")
    InstallationView enable(
            @PathVariable String pluginId, @PathVariable String version, @RequestBody StateRequest request) {
        var checks = new FieldChecks();
        checks.required("enabled", request.enabled());
        checks.finish();
        return installations.enable(pluginId, version, Objects.requireNonNull(request.enabled()));
    }

    @PutMapping("/plugin-installations/{pluginId}/{version}/rollout")
    InstallationView rollOut(
            @PathVariable String pluginId, @PathVariable String version, @RequestBody RolloutRequest request) {
        return installations.rollOut(pluginId, version, request.checked());
    }

    @GetMapping("/plugin-uses")
    List<UseView> uses() {
        return installations.uses();
    }

    @GetMapping("/plugin-failures/{pluginId}")
    List<FailureView> failures(@PathVariable String pluginId) {
        return installations.failures(pluginId);
    }

    @DeleteMapping("/plugin-installations/{pluginId}/{version}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(
            @PathVariable String pluginId,
            @PathVariable String version,
            @RequestParam(defaultValue = "KEEP") Tables tables) {
        installations.remove(pluginId, version, tables);
    }
}
