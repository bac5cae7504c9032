package ${package};

import io.dianlu.plugin.Texts;
import io.dianlu.plugin.extension.VisitStep;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Reading and writing remarks while in the shop; nothing is asked for. */
@Component
class RemarkStep implements VisitStep {

    private final Remarks remarks;

    RemarkStep(Remarks remarks) {
        this.remarks = remarks;
    }

    @Override
    public String key() {
        return "remarks";
    }

    @Override
    public Texts title() {
        return new Texts("门店备注", "門店備註", "Shop remarks");
    }

    @Override
    public String page() {
        return "remarks";
    }

    @Override
    public Progress progress(UUID visitId, UUID customerId) {
        return new Progress(remarks.count(customerId), 0);
    }
}
