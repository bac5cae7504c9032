package io.dianlu.plugins.shopnotes;

import io.dianlu.plugin.PluginProblem;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code /api/v1/plugins/shop-notes/notes}. */
@RestController
class NotesController {

    private final Notes notes;

    NotesController(Notes notes) {
        this.notes = notes;
    }

    record Draft(
            @Nullable UUID id,
            @Nullable UUID customerId,
            @Nullable String text) {}

    @GetMapping("/notes")
    List<Note> list(@RequestParam(name = "customerId", required = false) @Nullable UUID customerId) {
        return customerId == null ? notes.newest() : notes.of(customerId);
    }

    @PostMapping("/notes")
    Note write(@RequestBody Draft draft) {
        var id = draft.id();
        var customerId = draft.customerId();
        if (id == null || customerId == null) {
            throw PluginProblem.invalid(id == null ? "id" : "customerId", "必填");
        }
        return notes.write(id, customerId, draft.text() == null ? "" : draft.text());
    }
}
