package io.dianlu.admin.catalogue.web;

import io.dianlu.admin.catalogue.Catalogue;
import io.dianlu.admin.catalogue.FailureView;
import io.dianlu.admin.catalogue.PluginHolderView;
import io.dianlu.admin.catalogue.PluginTenantView;
import io.dianlu.admin.catalogue.PluginView;
import io.dianlu.admin.catalogue.VersionKey;
import io.dianlu.admin.catalogue.VersionView;
import io.dianlu.admin.shared.Problem;
import io.dianlu.admin.web.Operators;
import io.dianlu.tenant.plugin.PluginReport;
import io.dianlu.tenant.plugin.StoredTables;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
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

@RestController
@RequestMapping("/api/v1")
class CatalogueController {

    private static final String VERSION = "/plugins/{id}/versions/{version}";

    private final Catalogue catalogue;
    private final Operators operators;

    CatalogueController(Catalogue catalogue, Operators operators) {
        this.catalogue = catalogue;
        this.operators = operators;
    }

    record VersionStateRequest(@Nullable Boolean enabled) {}

    @GetMapping("/plugins")
    List<PluginView> list() {
        return catalogue.list();
    }

    @PostMapping(path = "/plugin-inspections", consumes = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    PluginReport inspect(@RequestBody InputStreamResource jar) throws IOException {
        return SentJar.with(jar.getInputStream(), catalogue::inspect);
    }

    @PostMapping(path = "/plugins", consumes = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    VersionView install(@RequestParam int percent, @RequestBody InputStreamResource jar) throws IOException {
        var by = operators.current();
        return SentJar.with(jar.getInputStream(), file -> catalogue.install(file, percent, by));
    }

    @PutMapping(VERSION + "/state")
    VersionView turn(@PathVariable String id, @PathVariable String version, @RequestBody VersionStateRequest request) {
        if (request.enabled() == null) {
            throw Problem.invalid("enabled", "required");
        }
        return catalogue.turn(new VersionKey(id, version), request.enabled(), operators.current());
    }

    @PutMapping(VERSION + "/rollout")
    VersionView rollOut(@PathVariable String id, @PathVariable String version, @RequestBody RolloutRequest request) {
        return catalogue.rollOut(new VersionKey(id, version), request.checked(), operators.current());
    }

    @DeleteMapping(VERSION)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(
            @PathVariable String id,
            @PathVariable String version,
            @RequestParam(defaultValue = "KEEP") StoredTables tables) {
        catalogue.remove(new VersionKey(id, version), tables, operators.current());
    }

    @GetMapping("/plugins/{id}/failures")
    List<FailureView> failures(@PathVariable String id) {
        return catalogue.failures(id);
    }

    @GetMapping("/plugins/{id}/holders")
    List<PluginHolderView> holders(@PathVariable String id) {
        return catalogue.holders(id);
    }

    @GetMapping("/plugins/{id}/tenants")
    List<PluginTenantView> tenants(@PathVariable String id) {
        return catalogue.tenants(id);
    }
}
