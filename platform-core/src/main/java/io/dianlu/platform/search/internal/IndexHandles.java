package io.dianlu.platform.search.internal;

import org.springframework.stereotype.Component;

/** Hands out the tenant-bound index of a subject. */
@Component
class IndexHandles {

    private final Elasticsearch engine;
    private final IndexNames names;

    IndexHandles(Elasticsearch engine, IndexNames names) {
        this.engine = engine;
        this.names = names;
    }

    /** @throws io.dianlu.platform.tenancy.NoTenantScopeException outside a tenant's scope */
    TenantIndex ofScope(String subject) {
        return TenantIndex.ofScope(names.alias(subject), engine);
    }
}
