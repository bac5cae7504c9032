package io.dianlu.admin.login.web;

import io.dianlu.admin.login.TenantClients;
import io.dianlu.tenant.TenantClient;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(TenantClient.PATH)
class ClientsController {

    private final TenantClients clients;

    ClientsController(TenantClients clients) {
        this.clients = clients;
    }

    @PostMapping
    ResponseEntity<TenantClient> require(@PathVariable UUID id, @RequestBody TenantClient.Wanted wanted) {
        return once(clients.require(id, wanted));
    }

    @PutMapping("/{clientId}/secret")
    ResponseEntity<TenantClient> renewSecret(@PathVariable UUID id, @PathVariable String clientId) {
        return once(clients.renewSecret(id, clientId));
    }

    @DeleteMapping("/{clientId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable UUID id, @PathVariable String clientId) {
        clients.remove(id, clientId);
    }

    private static ResponseEntity<TenantClient> once(TenantClient client) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(client);
    }
}
