package io.dianlu.platform.search.web;

import io.dianlu.platform.identity.CurrentUsers;
import io.dianlu.platform.identity.Permission;
import io.dianlu.platform.search.IndexRebuild;
import io.dianlu.platform.search.IndexRebuilds;
import io.dianlu.platform.shared.GeneralProblem;
import io.dianlu.platform.shared.Problem;
import java.net.URI;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(IndexRebuildController.PATH)
class IndexRebuildController {

    static final String PATH = "/api/v1/index-rebuilds";

    private final CurrentUsers currentUsers;
    private final IndexRebuilds rebuilds;

    IndexRebuildController(CurrentUsers currentUsers, IndexRebuilds rebuilds) {
        this.currentUsers = currentUsers;
        this.rebuilds = rebuilds;
    }

    @PostMapping
    ResponseEntity<IndexRebuild> start() {
        currentUsers.require().must(Permission.INDEX_REBUILD);
        var started = AskedOfEngine.answer(rebuilds::start);
        return ResponseEntity.accepted()
                .location(URI.create(PATH + "/" + started.id()))
                .body(started);
    }

    @GetMapping("/{id}")
    IndexRebuild get(@PathVariable UUID id) {
        currentUsers.require().must(Permission.INDEX_REBUILD);
        return AskedOfEngine.answer(() -> rebuilds.find(id)).orElseThrow(() -> Problem.of(GeneralProblem.NOT_FOUND));
    }
}
