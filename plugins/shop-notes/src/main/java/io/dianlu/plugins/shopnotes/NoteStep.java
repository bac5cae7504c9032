package io.dianlu.plugins.shopnotes;

import io.dianlu.plugin.Texts;
import io.dianlu.plugin.extension.VisitStep;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Reading and writing notes while in the shop; nothing is asked for. */
@Component
class NoteStep implements VisitStep {

    private final Notes notes;

    NoteStep(Notes notes) {
        this.notes = notes;
    }

    @Override
    public String key() {
        return "notes";
    }

    @Override
    public Texts title() {
        return new Texts("门店便签", "門店便利貼", "Shop notes");
    }

    @Override
    public String page() {
        return "notes";
    }

    @Override
    public Progress progress(UUID visitId, UUID customerId) {
        return new Progress(notes.count(customerId), 0);
    }
}
