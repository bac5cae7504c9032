package io.dianlu.admin.catalogue.internal;

import io.dianlu.admin.audit.Audit;
import io.dianlu.admin.audit.Audit.Change;
import io.dianlu.admin.shared.OutsideFailure;
import io.dianlu.admin.web.Operator;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A change in the data plane that is in the audit: also where no answer came, since it may have been made; not where it was refused. */
@Component
class NotedChange {

    private final Audit audit;

    NotedChange(Audit audit) {
        this.audit = audit;
    }

    @Transactional(noRollbackFor = OutsideFailure.class)
    public <T> T make(Operator by, Change change, Supplier<T> call) {
        audit.note(by, change);
        return call.get();
    }
}
