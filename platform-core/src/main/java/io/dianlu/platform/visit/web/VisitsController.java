package io.dianlu.platform.visit.web;

import io.dianlu.platform.customer.CustomerId;
import io.dianlu.platform.identity.PersonId;
import io.dianlu.platform.shared.Answers;
import io.dianlu.platform.shared.Page;
import io.dianlu.platform.shared.PageRequest;
import io.dianlu.platform.visit.BusinessDays;
import io.dianlu.platform.visit.OpenVisit;
import io.dianlu.platform.visit.RecordVisit;
import io.dianlu.platform.visit.VisitFilter;
import io.dianlu.platform.visit.VisitId;
import io.dianlu.platform.visit.VisitSteps;
import io.dianlu.platform.visit.VisitSteps.VisitStepView;
import io.dianlu.platform.visit.VisitView;
import io.dianlu.platform.visit.Visits;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/visits")
class VisitsController {

    private static final String PATH = "/api/v1/visits/";

    private final Visits visits;
    private final VisitSteps steps;
    private final BusinessDays days;

    VisitsController(Visits visits, VisitSteps steps, BusinessDays days) {
        this.visits = visits;
        this.steps = steps;
        this.days = days;
    }

    // the status is for the description of the API; the answer says it itself
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<VisitView> open(@RequestBody OpenVisit command) {
        var opened = visits.open(command);
        var visit = opened.visit();
        return Answers.created(opened.fresh(), PATH + visit.id(), visit.version(), visit);
    }

    @GetMapping("/{id}")
    VisitView get(@PathVariable UUID id) {
        return visits.get(new VisitId(id));
    }

    @GetMapping("/{id}/steps")
    List<VisitStepView> steps(@PathVariable UUID id) {
        return steps.of(new VisitId(id));
    }

    @GetMapping
    Page<VisitView> list(
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate day,
            @RequestParam(required = false) @Nullable UUID repId,
            @RequestParam(required = false) @Nullable UUID customerId,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        var filter = new VisitFilter(
                day == null ? null : days.orToday(day),
                repId == null ? null : new PersonId(repId),
                customerId == null ? null : new CustomerId(customerId));
        return visits.list(filter, PageRequest.of(cursor, limit));
    }

    @PutMapping("/{id}/record")
    VisitView record(@PathVariable UUID id, @RequestBody RecordVisit command) {
        return visits.record(new VisitId(id), command);
    }
}
