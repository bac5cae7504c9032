package io.dianlu.platform.identity.internal;

import io.dianlu.platform.identity.AuditNotes;
import io.dianlu.platform.identity.Audited;
import io.dianlu.platform.identity.Audited.By;
import io.dianlu.platform.shared.Ids;
import io.dianlu.platform.tenancy.TenantScope;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Notes travel as events: the audit room writes them down after commit. */
@Component
class ToldAuditNotes implements AuditNotes {

    private final ApplicationEventPublisher publisher;

    ToldAuditNotes(ApplicationEventPublisher publisher) {
        this.publisher = publisher;
    }

    @Override
    public void note(By by, @Nullable String address, List<Audited.Entry> entries) {
        if (!entries.isEmpty()) {
            publisher.publishEvent(new Audited(
                    Ids.next(),
                    TenantScope.require(),
                    Instant.now().truncatedTo(ChronoUnit.MICROS),
                    by,
                    address == null ? address() : address,
                    List.copyOf(entries)));
        }
    }

    private static String address() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes behind
                ? behind.getRequest().getRemoteAddr()
                : "";
    }
}
