package io.dianlu.admin.plan.web;

import io.dianlu.admin.plan.PlanProblem;
import io.dianlu.admin.plan.PlanView;
import io.dianlu.admin.plan.Plans;
import io.dianlu.admin.shared.Problem;
import io.dianlu.admin.web.Operators;
import java.net.URI;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/plans")
class PlanController {

    private final Plans plans;
    private final Operators operators;

    PlanController(Plans plans, Operators operators) {
        this.plans = plans;
        this.operators = operators;
    }

    @GetMapping
    List<PlanView> list() {
        return plans.list();
    }

    @GetMapping("/{code}")
    PlanView get(@PathVariable String code) {
        return plans.find(code).orElseThrow(() -> Problem.of(PlanProblem.PLAN_NOT_FOUND));
    }

    @PutMapping("/{code}")
    ResponseEntity<PlanView> put(@PathVariable String code, @RequestBody PlanRequest request) {
        boolean fresh = plans.put(request.command(code), operators.current());
        var answer = fresh ? ResponseEntity.created(URI.create("/api/v1/plans/" + code)) : ResponseEntity.ok();
        return answer.body(get(code));
    }
}
