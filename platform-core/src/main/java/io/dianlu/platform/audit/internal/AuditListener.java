package io.dianlu.platform.audit.internal;

import io.dianlu.platform.audit.AuditEntryView;
import io.dianlu.platform.audit.internal.AuditRows.Subject;
import io.dianlu.platform.identity.AuditKind;
import io.dianlu.platform.identity.Audited;
import io.dianlu.platform.tenancy.Gathering;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes down what was changed, one transaction for all that is changed in a tenant at the same time. */
@Component
class AuditListener {

    private final AuditRows rows;
    private final TransactionTemplate transaction;
    private final Gathering<List<AuditEntryView>> gathering = new Gathering<>(this::write);

    AuditListener(AuditRows rows, PlatformTransactionManager transactions) {
        this.rows = rows;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Async
    @TransactionalEventListener
    void on(Audited event) {
        gathering.add(event.entries().stream().map(entry -> entry(event, entry)).toList());
    }

    /**
     * What is told of a customer that was erased comes without values, whichever of both is heard first. Looked at after the entries are there:
     * whoever writes down the other from then on finds them.
     */
    private void write(List<List<AuditEntryView>> all) {
        var entries = all.stream().flatMap(List::stream).toList();
        transaction.executeWithoutResult(_ -> rows.append(entries));
        var perishable = entries.stream()
                .filter(entry -> entry.kind() == AuditKind.CUSTOMER)
                .map(Subject::of)
                .collect(Collectors.toSet());
        if (!perishable.isEmpty()) {
            transaction.executeWithoutResult(_ -> rows.forgetErased(perishable));
        }
    }

    private static AuditEntryView entry(Audited event, Audited.Entry entry) {
        return new AuditEntryView(
                entry.id(),
                event.occurredAt(),
                event.by(),
                event.address(),
                entry.kind(),
                entry.action(),
                entry.subjectId(),
                entry.subject(),
                entry.before(),
                entry.after());
    }
}
