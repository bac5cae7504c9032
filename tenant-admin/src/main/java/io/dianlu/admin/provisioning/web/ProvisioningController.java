package io.dianlu.admin.provisioning.web;

import io.dianlu.admin.provisioning.Invitations;
import io.dianlu.admin.provisioning.Invitations.InvitationView;
import io.dianlu.admin.provisioning.ProvisioningView;
import io.dianlu.admin.provisioning.Provisionings;
import io.dianlu.admin.shared.EntityTags;
import io.dianlu.admin.tenant.TenantView;
import io.dianlu.admin.web.Operators;
import java.net.URI;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/tenants")
class ProvisioningController {

    private final Provisionings provisionings;
    private final Invitations invitations;
    private final Operators operators;
    private final MessageSource texts;

    ProvisioningController(
            Provisionings provisionings, Invitations invitations, Operators operators, MessageSource texts) {
        this.provisionings = provisionings;
        this.invitations = invitations;
        this.operators = operators;
        this.texts = texts;
    }

    // the status is for the description of the API; the answer says it itself
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<TenantView> register(@RequestBody RegistrationRequest request) {
        var registered = provisionings.start(request.command(), operators.current());
        var tenant = registered.tenant();
        var answer = registered.fresh()
                ? ResponseEntity.created(URI.create("/api/v1/tenants/" + tenant.id()))
                : ResponseEntity.ok();
        return answer.eTag(EntityTags.of(tenant.revision())).body(tenant);
    }

    @GetMapping("/{id}/provisioning")
    ProgressView progress(@PathVariable UUID id, Locale locale) {
        return view(provisionings.get(id), locale);
    }

    @PostMapping("/{id}/provisioning/resumption")
    @ResponseStatus(HttpStatus.ACCEPTED)
    ProgressView resume(@PathVariable UUID id, Locale locale) {
        return view(provisionings.resume(id, operators.current()), locale);
    }

    @PostMapping("/{id}/provisioning/undoing")
    @ResponseStatus(HttpStatus.ACCEPTED)
    ProgressView undo(@PathVariable UUID id, Locale locale) {
        return view(provisionings.undo(id, operators.current()), locale);
    }

    @PostMapping("/{id}/administrator-invitation")
    ResponseEntity<InvitationView> invite(@PathVariable UUID id) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(invitations.invite(id, operators.current()));
    }

    private ProgressView view(ProvisioningView provisioning, Locale locale) {
        return ProgressView.of(provisioning, code -> texts.getMessage("outside." + code, null, locale));
    }
}
