package io.dianlu.platform.web.internal;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the pages need before anyone is signed in. */
@RestController
class WebConfigController {

    private final WebConfig config;

    WebConfigController(KeycloakSettings keycloak, @Value("${dianlu.web.default-tiles:none}") String defaultTiles) {
        this.config = new WebConfig(keycloak.url(), keycloak.realm(), keycloak.webClient(), defaultTiles);
    }

    @GetMapping("/api/v1/web-config")
    ResponseEntity<WebConfig> read() {
        return ResponseEntity.ok().cacheControl(CacheControl.noCache()).body(config);
    }

    /** @param defaultTiles which map tiles a page starts with: none, osm, gaode or tianditu */
    record WebConfig(String keycloakUrl, String realm, String clientId, String defaultTiles) {}
}
