package io.dianlu.local.bench.drill;

import io.dianlu.local.bench.Drafts;
import io.dianlu.local.bench.VisitDrafts;
import io.dianlu.local.bench.load.Request;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;

/**
 * A write with an id of the caller's making: sent again it is the same command.
 *
 * @param id of what it makes: a customer, a visit or a check
 * @param subject the customer or the visit that it is about
 * @param token of whoever sends it
 * @param shop where it happens
 */
record Command(Kind kind, UUID id, UUID subject, Request request, Supplier<String> token, Shop shop) {

    /**
     * What a customer is found by: hardly anybody has the same.
     *
     * @param lng in GCJ-02, like {@code lat}
     */
    record Shop(String phone, double lng, double lat) {

        /** Anywhere between Chengdu and Wuhan, so that no two are neighbours. */
        static Shop anywhere() {
            var random = ThreadLocalRandom.current();
            return new Shop(Drafts.phone(), random.nextDouble(104, 114), random.nextDouble(26, 32));
        }
    }

    static Command customer(Supplier<String> token) {
        UUID id = Drafts.id();
        var shop = Shop.anywhere();
        String draft = Drafts.customer(id, "演练店", shop.phone(), shop.lng(), shop.lat());
        return new Command(Kind.CREATE, id, id, new Request("POST", "/api/v1/customers", draft), token, shop);
    }

    /** What the same person does next at the same shop; after the last a new customer. */
    Command next() {
        UUID fresh = Drafts.id();
        return switch (kind) {
            case CREATE -> new Command(Kind.OPEN, fresh, fresh, VisitDrafts.opening(fresh, id), token, shop);
            case OPEN ->
                new Command(
                        Kind.CHECK_IN,
                        fresh,
                        subject,
                        VisitDrafts.arrival(subject, fresh, shop.lng(), shop.lat()),
                        token,
                        shop);
            case CHECK_IN ->
                new Command(
                        Kind.CHECK_OUT,
                        fresh,
                        subject,
                        VisitDrafts.leave(subject, fresh, shop.lng(), shop.lat()),
                        token,
                        shop);
            default -> customer(token);
        };
    }
}
