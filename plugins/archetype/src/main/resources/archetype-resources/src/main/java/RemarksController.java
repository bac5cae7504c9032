package ${package};

import io.dianlu.plugin.PluginProblem;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code /api/v1/plugins/${artifactId}/remarks}. */
@RestController
class RemarksController {

    private final Remarks remarks;

    RemarksController(Remarks remarks) {
        this.remarks = remarks;
    }

    /** A remark as it comes in. */
    record Draft(
            @Nullable UUID id,
            @Nullable UUID customerId,
            @Nullable String text) {}

    @GetMapping("/remarks")
    List<Remark> list(@RequestParam(name = "customerId", required = false) @Nullable UUID customerId) {
        return remarks.newest(customerId);
    }

    @PostMapping("/remarks")
    Remark write(@RequestBody Draft draft) {
        var id = draft.id();
        var customerId = draft.customerId();
        if (id == null || customerId == null) {
            throw PluginProblem.invalid(id == null ? "id" : "customerId", "必填");
        }
        return remarks.write(id, customerId, draft.text() == null ? "" : draft.text());
    }
}
