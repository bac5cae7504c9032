package io.dianlu.platform.identity.web;

import io.dianlu.platform.identity.Headcount;
import io.dianlu.platform.identity.People;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/department-headcounts")
class HeadcountsController {

    private final People people;

    HeadcountsController(People people) {
        this.people = people;
    }

    @GetMapping
    List<Headcount> headcounts() {
        return people.headcounts();
    }
}
