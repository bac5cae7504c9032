package io.dianlu.platform.search.web;

import io.dianlu.platform.search.WholeRebuilds;
import io.dianlu.platform.search.WholeRebuilds.Whole;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** For whoever runs the platform, behind the key of the planes. */
@RestController
@RequestMapping("/internal/index-rebuilds")
class WholeRebuildController {

    private final WholeRebuilds rebuilds;

    WholeRebuildController(WholeRebuilds rebuilds) {
        this.rebuilds = rebuilds;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    List<Whole> ask() {
        return AskedOfEngine.answer(() -> {
            rebuilds.ask();
            return rebuilds.list();
        });
    }

    @GetMapping
    List<Whole> list() {
        return AskedOfEngine.answer(rebuilds::list);
    }
}
