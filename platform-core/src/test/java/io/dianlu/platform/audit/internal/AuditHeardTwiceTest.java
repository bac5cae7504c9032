package io.dianlu.platform.audit.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.dianlu.platform.identity.AuditAction;
import io.dianlu.platform.identity.AuditKind;
import io.dianlu.platform.identity.Audited;
import io.dianlu.platform.identity.Audited.By;
import io.dianlu.platform.identity.Audited.Entry;
import io.dianlu.platform.shared.Ids;
import io.dianlu.platform.testing.FieldPlatform;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The audit, told of a change")
class AuditHeardTwiceTest {

    private static final FieldPlatform PLATFORM = FieldPlatform.shared();

    private final FieldPlatform.Tenant tenant = PLATFORM.newTenant();
    private final UUID shop = Ids.next();
    private final Audited edited = event(AuditAction.CHANGED, Map.of("name", "旧名"), Map.of("name", "新名"));
    private final Audited erased = event(AuditAction.ERASED, Map.of(), Map.of());

    private Audited event(AuditAction action, Map<String, Object> before, Map<String, Object> after) {
        var entry = Entry.of(AuditKind.CUSTOMER, action, shop, "新名", before, after);
        return new Audited(Ids.next(), tenant.id(), Instant.now(), By.platform(), "", List.of(entry));
    }

    /** As a delivery does, on its own thread, and this one waits for it. */
    private void hear(Audited event) {
        PLATFORM.bean(AuditListener.class).on(event);
        FieldPlatform.await(() -> count("id = '" + event.entries().getFirst().id() + "'") == 1);
    }

    private long count(String condition) {
        return PLATFORM.count(tenant.id(), "select count(*) from audit_entry where tenant_id = ? and " + condition);
    }

    @Test
    @DisplayName("twice, has one entry of it, as it was heard first")
    void twice() {
        hear(edited);
        hear(edited);
        hear(edited);
        assertThat(count("true")).isEqualTo(1);
        assertThat(count("before ->> 'name' = '旧名' and by_kind = 'PLATFORM' and by_id is null"))
                .isEqualTo(1);
    }

    @Test
    @DisplayName("after its customer was erased, keeps no value of it, in whichever order it hears of both")
    void late() {
        hear(erased);
        hear(edited);
        FieldPlatform.await(() -> count("action = 'CHANGED' and subject = '' and before = '{}' and after = '{}'") == 1);
        hear(edited);
        FieldPlatform.await(() -> count("action = 'CHANGED' and subject = ''") == 1);
        assertThat(count("action = 'ERASED' and subject = '新名'")).isEqualTo(1);
    }
}
