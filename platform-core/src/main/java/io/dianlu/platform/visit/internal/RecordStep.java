package io.dianlu.platform.visit.internal;

import io.dianlu.platform.visit.VisitId;
import io.dianlu.platform.visit.Visits;
import io.dianlu.plugin.Texts;
import io.dianlu.plugin.extension.VisitStep;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The platform's own step: the visit record (S2-42). */
@Component
class RecordStep implements VisitStep {

    private final Visits visits;

    RecordStep(Visits visits) {
        this.visits = visits;
    }

    @Override
    public String key() {
        return "record";
    }

    @Override
    public Texts title() {
        return new Texts("拜访记录", "拜訪記錄", "Visit record");
    }

    @Override
    public String page() {
        return "";
    }

    @Override
    public Progress progress(UUID visitId, UUID customerId) {
        return new Progress(visits.get(new VisitId(visitId)).record() == null ? 0 : 1, 1);
    }
}
