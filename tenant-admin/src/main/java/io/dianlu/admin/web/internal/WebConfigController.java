package io.dianlu.admin.web.internal;

import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the operators' pages need before anyone is signed in. */
@RestController
class WebConfigController {

    private final WebConfig config;

    WebConfigController(OperatorRealm realm) {
        this.config = new WebConfig(realm.keycloak().url(), realm.operatorRealm(), realm.operatorWebClient());
    }

    @GetMapping("/api/v1/web-config")
    ResponseEntity<WebConfig> read() {
        return ResponseEntity.ok().cacheControl(CacheControl.noCache()).body(config);
    }

    /** @param keycloakUrl base address of Keycloak as browsers see it */
    record WebConfig(String keycloakUrl, String realm, String clientId) {}
}
