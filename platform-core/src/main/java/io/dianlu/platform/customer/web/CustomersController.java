package io.dianlu.platform.customer.web;

import io.dianlu.platform.customer.CustomerDraft;
import io.dianlu.platform.customer.CustomerId;
import io.dianlu.platform.customer.CustomerKind;
import io.dianlu.platform.customer.CustomerRow;
import io.dianlu.platform.customer.CustomerSort;
import io.dianlu.platform.customer.CustomerView;
import io.dianlu.platform.customer.Customers;
import io.dianlu.platform.customer.PositionVersionView;
import io.dianlu.platform.customer.RecycleBin;
import io.dianlu.platform.shared.Answers;
import io.dianlu.platform.shared.EntityTags;
import io.dianlu.platform.shared.Page;
import io.dianlu.platform.shared.PageRequest;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1")
class CustomersController {

    private static final String PATH = "/api/v1/customers/";

    private final Customers customers;
    private final RecycleBin bin;

    CustomersController(Customers customers, RecycleBin bin) {
        this.customers = customers;
        this.bin = bin;
    }

    // the status is for the description of the API; the answer says it itself
    @PostMapping("/customers")
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<CustomerView> create(@RequestBody CustomerDraft draft) {
        var created = customers.create(draft);
        var customer = created.customer();
        return Answers.created(created.fresh(), PATH + customer.id(), customer.version(), customer);
    }

    @GetMapping("/customers/{id}")
    ResponseEntity<CustomerView> get(@PathVariable UUID id) {
        return tagged(customers.get(new CustomerId(id)));
    }

    @PutMapping("/customers/{id}")
    ResponseEntity<CustomerView> edit(
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody CustomerDraft draft) {
        return tagged(customers.edit(new CustomerId(id), EntityTags.required(ifMatch), draft));
    }

    @DeleteMapping("/customers/{id}")
    ResponseEntity<Void> recycle(
            @PathVariable UUID id, @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        bin.recycle(new CustomerId(id), EntityTags.required(ifMatch));
        return ResponseEntity.noContent().build();
    }

    @GetMapping("/customers")
    Page<CustomerRow> list(
            @RequestParam(required = false) @Nullable String sort,
            @RequestParam(required = false) @Nullable Set<CustomerKind> kind,
            @RequestParam(required = false) @Nullable Set<String> level,
            @RequestParam(required = false) @Nullable Set<String> regionCode,
            @RequestParam(required = false) @Nullable Set<String> tag,
            @RequestParam(required = false) @Nullable Set<String> maturity,
            @RequestParam(required = false) @Nullable Set<UUID> ownerId,
            @RequestParam(required = false) @Nullable Set<UUID> departmentId,
            @RequestParam(required = false) @Nullable Set<String> customField,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        var filter = Filters.of(kind, level, regionCode, tag, maturity, ownerId, departmentId, customField);
        return customers.list(filter, CustomerSort.parse(sort), PageRequest.of(cursor, limit));
    }

    @GetMapping("/customers/{id}/positions")
    List<PositionVersionView> positions(@PathVariable UUID id) {
        return customers.positions(new CustomerId(id));
    }

    @GetMapping("/customer-tags")
    List<Customers.TagCount> tags(@RequestParam(required = false) @Nullable String q) {
        return customers.tags(Filters.typed(q));
    }

    @GetMapping("/recycled-customers")
    Page<CustomerRow> recycled(
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        return bin.list(PageRequest.of(cursor, limit));
    }

    @PutMapping("/recycled-customers/{id}/restoration")
    ResponseEntity<CustomerView> restore(@PathVariable UUID id) {
        return tagged(bin.restore(new CustomerId(id)));
    }

    @DeleteMapping("/recycled-customers/{id}")
    ResponseEntity<Void> purge(@PathVariable UUID id) {
        bin.purge(new CustomerId(id));
        return ResponseEntity.noContent().build();
    }

    private static ResponseEntity<CustomerView> tagged(CustomerView customer) {
        return Answers.versioned(customer.version(), customer);
    }
}
