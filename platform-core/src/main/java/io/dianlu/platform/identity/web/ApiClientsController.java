package io.dianlu.platform.identity.web;

import io.dianlu.platform.identity.ApiClientDraft;
import io.dianlu.platform.identity.ApiClientView;
import io.dianlu.platform.identity.ApiClients;
import io.dianlu.platform.shared.Answers;
import io.dianlu.platform.shared.Problem;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/api-clients")
class ApiClientsController {

    private static final String PATH = "/api/v1/api-clients/";

    private final ApiClients clients;

    ApiClientsController(ApiClients clients) {
        this.clients = clients;
    }

    /** @param secret told this once; null where the client was there already */
    record ApiClientAnswer(ApiClientView client, @Nullable String secret) {

        @Override
        public String toString() {
            return "ApiClientAnswer[" + client + "]";
        }
    }

    record ApiClientEnablement(@Nullable Boolean enabled) {}

    @GetMapping
    List<ApiClientView> list() {
        return clients.list();
    }

    // the status is for the description of the API; the answer says it itself
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<ApiClientAnswer> create(@RequestBody ApiClientDraft draft) {
        var created = clients.create(draft);
        return Answers.created(
                created.fresh(), PATH + created.client().id(), new ApiClientAnswer(created.client(), created.secret()));
    }

    @PutMapping("/{id}/secret")
    ResponseEntity<ApiClientAnswer> renewSecret(@PathVariable UUID id) {
        var renewed = clients.renewSecret(id);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(new ApiClientAnswer(renewed.client(), renewed.secret()));
    }

    @PutMapping("/{id}/enablement")
    ApiClientView enable(@PathVariable UUID id, @RequestBody ApiClientEnablement request) {
        if (request.enabled() == null) {
            throw Problem.invalid("enabled", "required");
        }
        return clients.enable(id, request.enabled());
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable UUID id) {
        clients.remove(id);
    }
}
