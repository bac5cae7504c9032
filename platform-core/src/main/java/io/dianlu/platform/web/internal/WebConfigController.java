package io.dianlu.platform.web.internal;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the pages need before anyone is signed in. */
@RestController
class WebConfigController {

    private final WebConfig config;

    WebConfigController(
            KeycloakSettings keycloak,
            @Value("${dianlu.web.default-tiles}") String defaultTiles,
            @Value("${dianlu.web.tianditu-key}") String tiandituKey) {
        this.config = new WebConfig(
                keycloak.url(),
                keycloak.realm(),
                keycloak.webClient(),
                defaultTiles,
                tiandituKey.isBlank() ? null : tiandituKey.strip());
    }

    @GetMapping("/api/v1/web-config")
    ResponseEntity<WebConfig> read() {
        return ResponseEntity.ok().cacheControl(CacheControl.noCache()).body(config);
    }

    /**
     * @param defaultTiles which map tiles a page starts with: none, osm, gaode or tianditu
     * @param tiandituKey the platform's browser key for 天地图, which its tiles cannot be had without. Every page shows it to its visitor, so the key must be
     *     one that 天地图 accepts from the platform's own address only
     */
    record WebConfig(
            String keycloakUrl,
            String realm,
            String clientId,
            String defaultTiles,
            @Nullable String tiandituKey) {}
}
