package io.dianlu.local.demo.company;

import io.dianlu.local.demo.city.CustomerDraft;
import io.dianlu.local.demo.city.Customers;
import io.dianlu.local.demo.city.Customers.Beat;
import io.dianlu.local.demo.http.JsonHttp;
import io.dianlu.local.demo.upload.CustomerUpload;
import io.dianlu.local.demo.upload.RowOutcome;
import io.dianlu.local.demo.upload.SearchedCustomers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** The customers of a company, spread over its reps by district. */
final class CustomerBook {
    static final int CUSTOMERS = 5_000;

    private final Customers customers;
    private final JsonHttp administrator;

    /** @param subjects user name → id in Keycloak */
    CustomerBook(Company company, Map<String, UUID> subjects, JsonHttp administrator) {
        this.customers = new Customers(company.alias(), company.city(), beats(company, subjects));
        this.administrator = administrator;
    }

    private static List<Beat> beats(Company company, Map<String, UUID> subjects) {
        return company.reps().stream()
                .map(rep -> new Beat(
                        Objects.requireNonNull(subjects.get(rep.username())),
                        rep.beat().orElseThrow()))
                .toList();
    }

    List<CustomerDraft> of(UUID rep) {
        return IntStream.range(0, CUSTOMERS)
                .mapToObj(customers::number)
                .filter(customer -> rep.equals(customer.ownerId()))
                .toList();
    }

    /** Sends the batches whose last customer the platform does not have, so that a second run is a matter of moments. */
    void fill(Progress progress) throws InterruptedException {
        var missing = new ArrayList<CustomerDraft>();
        for (int from = 0; from < CUSTOMERS; from += CustomerUpload.BATCH) {
            int last = Math.min(from + CustomerUpload.BATCH, CUSTOMERS) - 1;
            if (!isThere(customers.number(last).id())) {
                IntStream.rangeClosed(from, last).mapToObj(customers::number).forEach(missing::add);
            }
        }
        if (missing.isEmpty()) {
            progress.say(CUSTOMERS + " customers are there");
            return;
        }
        send(missing, progress);
    }

    private boolean isThere(UUID customer) {
        return administrator.get("/api/v1/customers/" + customer).ok();
    }

    private void send(List<CustomerDraft> missing, Progress progress) throws InterruptedException {
        var done = new AtomicInteger();
        var refused = new ArrayList<RowOutcome>();
        var searched = new SearchedCustomers(administrator);
        long before = searched.count();
        var created = new AtomicInteger();
        new CustomerUpload(administrator).send(missing, outcome -> {
            if (outcome.refused()) {
                refused.add(outcome);
            } else if (outcome.created()) {
                created.incrementAndGet();
            }
            if (done.incrementAndGet() % 1_000 == 0) {
                progress.say(done + " of " + missing.size() + " customers");
            }
        });
        if (!refused.isEmpty()) {
            progress.say("%d customers were refused, the first: %s".formatted(refused.size(), refused.getFirst()));
        }
        searched.await(before + created.get(), progress::say);
    }
}
