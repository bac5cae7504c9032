package io.dianlu.platform.access.web;

import io.dianlu.platform.access.OperatorAccess;
import io.dianlu.platform.access.OperatorGrantView;
import io.dianlu.platform.shared.Page;
import io.dianlu.platform.shared.PageRequest;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/operator-grants")
class OperatorGrantsController {

    private final OperatorAccess access;

    OperatorGrantsController(OperatorAccess access) {
        this.access = access;
    }

    @GetMapping
    Page<OperatorGrantView> list(
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        return access.list(PageRequest.of(cursor, limit));
    }

    @PutMapping("/{id}/end")
    OperatorGrantView end(@PathVariable UUID id) {
        return access.end(id);
    }
}
