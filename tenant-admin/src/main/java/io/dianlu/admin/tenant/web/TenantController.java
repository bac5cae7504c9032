package io.dianlu.admin.tenant.web;

import io.dianlu.admin.shared.EntityTags;
import io.dianlu.admin.shared.Page;
import io.dianlu.admin.tenant.StateChangeView;
import io.dianlu.admin.tenant.TenantFilters;
import io.dianlu.admin.tenant.TenantView;
import io.dianlu.admin.tenant.Tenants;
import io.dianlu.admin.web.Operators;
import io.dianlu.tenant.TenantState;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/tenants")
class TenantController {

    private final Tenants tenants;
    private final Operators operators;

    TenantController(Tenants tenants, Operators operators) {
        this.tenants = tenants;
        this.operators = operators;
    }

    @GetMapping
    Page<TenantView> page(
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable Set<TenantState> state,
            @RequestParam(required = false) @Nullable String plan,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        var text = q == null || q.isBlank() ? null : q.strip();
        return tenants.page(new TenantFilters(text, state == null ? Set.of() : state, plan), cursor, limit);
    }

    @GetMapping("/{id}")
    ResponseEntity<TenantView> get(@PathVariable UUID id) {
        return tagged(tenants.get(id));
    }

    @PutMapping("/{id}/state")
    ResponseEntity<TenantView> changeState(
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody StateRequest request) {
        return tagged(tenants.changeState(id, EntityTags.required(ifMatch), request.command(), operators.current()));
    }

    @PutMapping("/{id}/trial")
    ResponseEntity<TenantView> extendTrial(
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody TrialRequest request) {
        return tagged(tenants.extendTrial(id, EntityTags.required(ifMatch), request.command(), operators.current()));
    }

    @PutMapping("/{id}/plan")
    ResponseEntity<TenantView> choosePlan(
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody PlanChoiceRequest request) {
        return tagged(tenants.choosePlan(id, EntityTags.required(ifMatch), request.command(), operators.current()));
    }

    @GetMapping("/{id}/state-changes")
    List<StateChangeView> stateChanges(@PathVariable UUID id) {
        return tenants.stateChanges(id);
    }

    private static ResponseEntity<TenantView> tagged(TenantView tenant) {
        return ResponseEntity.ok().eTag(EntityTags.of(tenant.revision())).body(tenant);
    }
}
