package io.dianlu.platform.customer.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.dianlu.platform.customer.BatchOutcome;
import io.dianlu.platform.customer.BatchOutcome.Status;
import io.dianlu.platform.customer.BulkChange;
import io.dianlu.platform.customer.CustomerDraft;
import io.dianlu.platform.customer.CustomerId;
import io.dianlu.platform.customer.Customers;
import io.dianlu.platform.identity.PersonId;
import io.dianlu.platform.shared.FieldChecks;
import io.dianlu.platform.shared.Problem;
import io.dianlu.platform.tenancy.RequestBudget;
import io.dianlu.platform.web.ProblemView;
import io.dianlu.platform.web.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Many customers at once, with a result per row in the caller's language. */
@RestController
@RequestMapping("/api/v1")
class CustomerBatchesController {

    private final Customers customers;
    private final RequestBudget budget;
    private final Problems problems;

    CustomerBatchesController(Customers customers, RequestBudget budget, Problems problems) {
        this.customers = customers;
        this.budget = budget;
        this.problems = problems;
    }

    record BatchRequest(@Nullable List<CustomerDraft> rows) {}

    record BatchAnswer(long created, long unchanged, long refused, List<RowResult> results) {}

    record RowResult(
            int index,
            @Nullable CustomerId id,
            Status status,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            ProblemView problem) {}

    record ChangeRequest(
            @Nullable List<CustomerId> ids,
            @Nullable PersonId ownerId,
            @Nullable List<String> addTags,
            @Nullable List<String> removeTags) {}

    record ChangeAnswer(long changed, long unchanged, long refused, List<RowResult> results) {}

    @PostMapping("/customer-batches")
    BatchAnswer create(@RequestBody BatchRequest request, Locale locale) {
        if (request.rows() == null) {
            throw Problem.invalid("rows", "required");
        }
        budget.weigh(request.rows().size());
        requireEach("rows", request.rows());
        var outcome = customers.createBatch(request.rows());
        return new BatchAnswer(
                outcome.count(Status.CREATED),
                outcome.count(Status.UNCHANGED),
                outcome.count(Status.REFUSED),
                results(outcome, locale));
    }

    @PostMapping("/customer-bulk-changes")
    ChangeAnswer change(@RequestBody ChangeRequest request, Locale locale) {
        List<CustomerId> ids = Objects.requireNonNullElse(request.ids(), List.of());
        budget.weigh(ids.size());
        requireEach("ids", ids);
        var outcome = customers.change(new BulkChange(
                ids,
                request.ownerId(),
                Objects.requireNonNullElse(request.addTags(), List.of()),
                Objects.requireNonNullElse(request.removeTags(), List.of())));
        return new ChangeAnswer(
                outcome.count(Status.CHANGED),
                outcome.count(Status.UNCHANGED),
                outcome.count(Status.REFUSED),
                results(outcome, locale));
    }

    private static void requireEach(String field, List<?> entries) {
        var checks = new FieldChecks();
        for (int index = 0; index < Math.min(entries.size(), Customers.MAX_BATCH); index++) {
            checks.required(field + "[" + index + "]", entries.get(index));
        }
        checks.finish();
    }

    private List<RowResult> results(BatchOutcome outcome, Locale locale) {
        var results = new ArrayList<RowResult>(outcome.rows().size());
        for (var row : outcome.rows()) {
            var problem = row.problem() == null ? null : problems.view(row.problem(), locale, null);
            results.add(new RowResult(results.size(), row.id(), row.status(), problem));
        }
        return results;
    }
}
