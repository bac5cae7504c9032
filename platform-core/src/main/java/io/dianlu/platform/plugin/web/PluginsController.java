package io.dianlu.platform.plugin.web;

import io.dianlu.platform.plugin.PluginExports;
import io.dianlu.platform.plugin.Plugins;
import io.dianlu.platform.plugin.Plugins.ActivePlugin;
import io.dianlu.platform.plugin.Plugins.TenantPluginView;
import io.dianlu.platform.shared.Answers;
import io.dianlu.platform.shared.EntityTags;
import io.dianlu.platform.shared.FieldChecks;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1")
class PluginsController {

    private final Plugins plugins;
    private final PluginExports exports;

    PluginsController(Plugins plugins, PluginExports exports) {
        this.plugins = plugins;
        this.exports = exports;
    }

    record SettingRequest(
            @Nullable Boolean enabled,
            @Nullable String version,
            @Nullable Map<String, Object> settings) {}

    @GetMapping("/active-plugins")
    List<ActivePlugin> active() {
        return plugins.active();
    }

    @GetMapping("/tenant-plugins")
    List<TenantPluginView> list() {
        return plugins.list();
    }

    @GetMapping("/plugins/{pluginId}/openapi")
    Map<String, Object> openApi(@PathVariable String pluginId) {
        return plugins.openApi(pluginId);
    }

    @GetMapping(path = "/plugins/{pluginId}/data-export", produces = "application/zip")
    ResponseEntity<Resource> export(@PathVariable String pluginId) {
        var export = exports.export(pluginId);
        var name = pluginId + "-" + export.version() + ".zip";
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .contentLength(export.bytes())
                .body(new InputStreamResource(export.content()));
    }

    @PutMapping("/tenant-plugins/{pluginId}")
    ResponseEntity<TenantPluginView> set(
            @PathVariable String pluginId,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody SettingRequest request) {
        var checks = new FieldChecks();
        checks.required("enabled", request.enabled());
        checks.finish();
        var setting = new Plugins.Setting(
                Objects.requireNonNull(request.enabled()),
                request.version(),
                Objects.requireNonNullElse(request.settings(), Map.of()));
        var view = plugins.set(pluginId, EntityTags.required(ifMatch), setting);
        return Answers.versioned(view.revision(), view);
    }
}
