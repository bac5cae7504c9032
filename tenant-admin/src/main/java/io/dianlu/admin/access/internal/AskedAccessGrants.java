package io.dianlu.admin.access.internal;

import io.dianlu.admin.access.AccessGrantView;
import io.dianlu.admin.access.AccessGrants;
import io.dianlu.admin.access.AccessProblem;
import io.dianlu.admin.access.AskForAccess;
import io.dianlu.admin.access.SeenCustomer;
import io.dianlu.admin.access.SeenCustomerCard;
import io.dianlu.admin.access.SeenCustomerCard.SeenVisit;
import io.dianlu.admin.audit.Action;
import io.dianlu.admin.audit.Audit;
import io.dianlu.admin.audit.Audit.Change;
import io.dianlu.admin.dataplane.Looks;
import io.dianlu.admin.shared.Page;
import io.dianlu.admin.shared.Problem;
import io.dianlu.admin.tenant.Tenants;
import io.dianlu.admin.web.Operator;
import io.dianlu.tenant.OperatorGrant;
import io.dianlu.tenant.OperatorGrant.Asked;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;

@Component
class AskedAccessGrants implements AccessGrants {

    private static final String CUSTOMERS = "/api/v1/customers";

    private final Tenants tenants;
    private final Looks looks;
    private final Audit audit;

    AskedAccessGrants(Tenants tenants, Looks looks, Audit audit) {
        this.tenants = tenants;
        this.looks = looks;
        this.audit = audit;
    }

    /** What a search finds. */
    private record Found(SeenCustomer customer) {}

    /** A customer without its visits. */
    private record Card(
            UUID id,
            String name,
            String kind,
            @Nullable String level,
            @Nullable String address,
            List<String> tags,
            SeenCustomer.@Nullable Owner owner,
            List<SeenCustomerCard.SeenContact> contacts,
            @Nullable String remark,
            Instant createdAt,
            Instant updatedAt) {

        SeenCustomerCard with(List<SeenVisit> visits) {
            return new SeenCustomerCard(
                    id, name, kind, level, address, tags, owner, contacts, remark, createdAt, updatedAt, visits);
        }
    }

    @Override
    public AccessGrantView ask(UUID tenant, AskForAccess command, Operator by, String address) {
        var alias = tenants.get(tenant).alias();
        var asked = new Asked(by.subject(), by.name(), address, command.reason(), command.minutes());
        var grant = looks.open(tenant, command.id(), asked);
        var facts = Map.of("reason", grant.reason(), "until", grant.until().toString());
        audit.note(by, new Change(Action.ACCESS_ASKED, tenant, alias, Map.of(), facts));
        return view(grant, by);
    }

    @Override
    public List<AccessGrantView> list(UUID tenant, Operator by) {
        tenants.get(tenant);
        return looks.grants(tenant).stream().map(grant -> view(grant, by)).toList();
    }

    @Override
    public void giveUp(UUID tenant, UUID grant, Operator by, String address) {
        var alias = tenants.get(tenant).alias();
        looks.giveUp(tenant, grant, by, address);
        audit.note(by, new Change(Action.ACCESS_GIVEN_UP, tenant, alias, Map.of(), Map.of("grant", grant)));
    }

    @Override
    public Page<SeenCustomer> customers(
            UUID tenant, UUID grant, Operator by, @Nullable String text, @Nullable String cursor) {
        tenants.get(tenant);
        var parameters = new LinkedHashMap<String, String>();
        if (cursor != null) {
            parameters.put("cursor", cursor);
        }
        if (text == null) {
            return looks.read(tenant, grant, by, CUSTOMERS, parameters, new TypeReference<Page<SeenCustomer>>() {})
                    .orElseThrow(() -> Problem.of(AccessProblem.CUSTOMER_NOT_FOUND));
        }
        parameters.put("q", text);
        var found = looks.read(
                        tenant, grant, by, "/api/v1/customer-search", parameters, new TypeReference<Page<Found>>() {})
                .orElseThrow(() -> Problem.of(AccessProblem.CUSTOMER_NOT_FOUND));
        return new Page<>(found.items().stream().map(Found::customer).toList(), found.nextCursor());
    }

    @Override
    public SeenCustomerCard customer(UUID tenant, UUID grant, Operator by, UUID customer) {
        tenants.get(tenant);
        var card = looks.read(tenant, grant, by, CUSTOMERS + "/" + customer, Map.of(), new TypeReference<Card>() {})
                .orElseThrow(() -> Problem.of(AccessProblem.CUSTOMER_NOT_FOUND));
        var visits = looks.read(
                tenant,
                grant,
                by,
                "/api/v1/visits",
                Map.of("customerId", customer.toString()),
                new TypeReference<Page<SeenVisit>>() {});
        return card.with(visits.map(Page::items).orElse(List.of()));
    }

    private static AccessGrantView view(OperatorGrant grant, Operator by) {
        return new AccessGrantView(
                grant.id(),
                grant.operatorName(),
                grant.operator().equals(by.subject()),
                grant.reason(),
                grant.grantedAt(),
                grant.until(),
                grant.isOpen(Instant.now()),
                grant.endedAt(),
                grant.endedBy());
    }
}
