package io.dianlu.platform.customer.internal;

import io.dianlu.platform.customer.BatchOutcome;
import io.dianlu.platform.customer.BulkChange;
import io.dianlu.platform.customer.CustomerDraft;
import io.dianlu.platform.customer.CustomerFilter;
import io.dianlu.platform.customer.CustomerId;
import io.dianlu.platform.customer.CustomerProblem;
import io.dianlu.platform.customer.CustomerRow;
import io.dianlu.platform.customer.CustomerSort;
import io.dianlu.platform.customer.CustomerView;
import io.dianlu.platform.customer.Customers;
import io.dianlu.platform.customer.PositionVersionView;
import io.dianlu.platform.identity.CurrentUsers;
import io.dianlu.platform.identity.Permission;
import io.dianlu.platform.search.SearchIndex;
import io.dianlu.platform.shared.Page;
import io.dianlu.platform.shared.PageRequest;
import io.dianlu.platform.shared.Problem;
import io.dianlu.platform.tenancy.RefusedWrite;
import io.dianlu.platform.tenancy.TenantReads;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

@Component
class StoredCustomers implements Customers {

    /** Tags are suggested from so many of the customers last changed. */
    private static final int MOST_COUNTED = 20_000;

    private final CurrentUsers currentUsers;
    private final CustomerReads reads;
    private final TenantReads sql;
    private final PositionRows positions;
    private final Creation creation;
    private final Editing editing;
    private final SearchIndex search;
    private final CustomFieldFilter customFields;

    StoredCustomers(
            CurrentUsers currentUsers,
            CustomerReads reads,
            TenantReads sql,
            PositionRows positions,
            Creation creation,
            Editing editing,
            SearchIndex search,
            CustomFieldFilter customFields) {
        this.currentUsers = currentUsers;
        this.reads = reads;
        this.sql = sql;
        this.positions = positions;
        this.creation = creation;
        this.editing = editing;
        this.search = search;
        this.customFields = customFields;
    }

    @Override
    public Created create(CustomerDraft draft) {
        currentUsers.require().must(Permission.CUSTOMER_WRITE);
        return creation.one(draft);
    }

    @Override
    public BatchOutcome createBatch(List<CustomerDraft> drafts) {
        currentUsers.require().must(Permission.CUSTOMER_IMPORT);
        if (drafts.isEmpty() || drafts.size() > MAX_BATCH) {
            throw Problem.invalid("rows", "out-of-range", 1, MAX_BATCH);
        }
        search.letCatchUp(drafts.size());
        return creation.many(drafts);
    }

    @Override
    public CustomerView get(CustomerId id) {
        return reads.view(visible().and("c.id = ?", id.value()).and("c.deleted_at is null"))
                .orElseThrow(() -> Problem.of(CustomerProblem.CUSTOMER_NOT_FOUND));
    }

    @Override
    public Page<CustomerRow> list(CustomerFilter filter, CustomerSort sort, PageRequest page) {
        var order = Order.of(sort);
        var conditions =
                customFields.narrow(visible().and("c.deleted_at is null").and(filter), filter);
        order.after(page.cursor(), sort, conditions);
        var rows = reads.rows(conditions, order.orderBy(sort) + " limit ?", page.limit() + 1);
        return Page.cut(rows, page.limit(), row -> order.cursor(row, sort));
    }

    @Override
    public Map<CustomerId, CustomerRow> rows(Collection<CustomerId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        var wanted = ids.stream().map(CustomerId::value).toArray(UUID[]::new);
        return reads.rows(visible().and("c.id = any(?)", (Object) wanted).and("c.deleted_at is null"), "").stream()
                .collect(Collectors.toMap(CustomerRow::id, Function.identity()));
    }

    @Override
    public CustomerView edit(CustomerId id, long version, CustomerDraft draft) {
        currentUsers.require().must(Permission.CUSTOMER_WRITE);
        try {
            editing.replace(id, version, draft);
        } catch (DataIntegrityViolationException refused) {
            // a contact of another customer, or a department that is gone
            throw RefusedWrite.problem(refused);
        }
        return get(id);
    }

    @Override
    public BatchOutcome change(BulkChange change) {
        currentUsers.require().must(Permission.CUSTOMER_BULK);
        search.letCatchUp(change.customers().size());
        try {
            return editing.change(change);
        } catch (DataIntegrityViolationException departmentGone) {
            throw RefusedWrite.problem(departmentGone);
        }
    }

    @Override
    public List<PositionVersionView> positions(CustomerId id) {
        get(id);
        return positions.history(id);
    }

    @Override
    public List<TagCount> tags(String beginning) {
        var conditions = visible().and("c.deleted_at is null");
        return sql.list(
                "select t.tag, count(*) n from (select c.tags from customer c where " + conditions.sql()
                        + " order by c.updated_at desc, c.id desc limit " + MOST_COUNTED + ") c"
                        + " cross join lateral unnest(c.tags) t(tag) where starts_with(t.tag, ?)"
                        + " group by t.tag order by n desc, t.tag limit 100",
                (row, _) -> new TagCount(row.getString("tag"), row.getLong("n")),
                conditions.parameters(beginning));
    }

    private Conditions visible() {
        var user = currentUsers.require();
        user.must(Permission.CUSTOMER_READ);
        return Conditions.within(user);
    }
}
