package io.dianlu.admin.tenant.web;

import io.dianlu.admin.tenant.Tenants;
import io.dianlu.tenant.TenantFeed;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What the data plane polls. */
@RestController
class TenantFeedController {

    private final Tenants tenants;

    TenantFeedController(Tenants tenants) {
        this.tenants = tenants;
    }

    @GetMapping(TenantFeed.PATH)
    ResponseEntity<TenantFeed> read(@RequestParam(defaultValue = "0") long after) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(tenants.feed(after));
    }
}
