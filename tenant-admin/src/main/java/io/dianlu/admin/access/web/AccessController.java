package io.dianlu.admin.access.web;

import io.dianlu.admin.access.AccessGrantView;
import io.dianlu.admin.access.AccessGrants;
import io.dianlu.admin.access.SeenCustomer;
import io.dianlu.admin.access.SeenCustomerCard;
import io.dianlu.admin.shared.Page;
import io.dianlu.admin.web.Operators;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/tenants/{id}/access-grants")
class AccessController {

    private final AccessGrants grants;
    private final Operators operators;

    AccessController(AccessGrants grants, Operators operators) {
        this.grants = grants;
        this.operators = operators;
    }

    @GetMapping
    List<AccessGrantView> list(@PathVariable UUID id) {
        return grants.list(id, operators.current());
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    AccessGrantView ask(@PathVariable UUID id, @RequestBody AccessRequest request, HttpServletRequest caller) {
        return grants.ask(id, request.command(), operators.current(), caller.getRemoteAddr());
    }

    @DeleteMapping("/{grant}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void giveUp(@PathVariable UUID id, @PathVariable UUID grant, HttpServletRequest caller) {
        grants.giveUp(id, grant, operators.current(), caller.getRemoteAddr());
    }

    @GetMapping("/{grant}/customers")
    Page<SeenCustomer> customers(
            @PathVariable UUID id,
            @PathVariable UUID grant,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String cursor) {
        var text = q == null || q.isBlank() ? null : q.strip();
        return grants.customers(id, grant, operators.current(), text, cursor);
    }

    @GetMapping("/{grant}/customers/{customer}")
    SeenCustomerCard customer(@PathVariable UUID id, @PathVariable UUID grant, @PathVariable UUID customer) {
        return grants.customer(id, grant, operators.current(), customer);
    }
}
