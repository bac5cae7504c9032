package io.dianlu.local.bench.plugin.code;

import io.dianlu.plugin.Texts;
import io.dianlu.plugin.extension.VisitStep;
import java.util.UUID;

/** Answers at once: what a call of it takes is the call. */
abstract class QuietStep implements VisitStep {
    private static final Texts TITLE = new Texts("空步骤", "空步驟", "Empty step");
    private static final Progress DONE = new Progress(1, 1);

    private final String key;

    QuietStep(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public Texts title() {
        return TITLE;
    }

    @Override
    public String page() {
        return "";
    }

    @Override
    public Progress progress(UUID visitId, UUID customerId) {
        return DONE;
    }
}
