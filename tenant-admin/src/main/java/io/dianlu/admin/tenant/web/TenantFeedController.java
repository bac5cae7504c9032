package io.dianlu.admin.tenant.web;

import io.dianlu.admin.shared.GeneralProblem;
import io.dianlu.admin.shared.Problem;
import io.dianlu.admin.tenant.Tenants;
import io.dianlu.tenant.TenantFeed;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What the data plane polls. */
@RestController
@EnableConfigurationProperties(FeedKey.class)
class TenantFeedController {

    private final Tenants tenants;
    private final FeedKey key;

    TenantFeedController(Tenants tenants, FeedKey key) {
        this.tenants = tenants;
        this.key = key;
    }

    @GetMapping(TenantFeed.PATH)
    ResponseEntity<TenantFeed> read(
            @RequestHeader(name = TenantFeed.KEY_HEADER, required = false) @Nullable String given,
            @RequestParam(defaultValue = "0") long after) {
        if (!key.opensWith(given)) {
            throw Problem.of(GeneralProblem.NOT_SIGNED_IN);
        }
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(tenants.feed(after));
    }
}
