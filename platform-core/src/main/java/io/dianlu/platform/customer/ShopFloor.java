package io.dianlu.platform.customer;

import io.dianlu.platform.geo.Position;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Door for rooms that work at the customer's place: what a visit needs to know of a shop and may write on it. */
public interface ShopFloor {

    /** @throws io.dianlu.platform.shared.Problem customer-not-found */
    Shop require(CustomerId id);

    /** Customers by id, those in the recycle bin too. Not limited by scope: the shop of a visit one may see. */
    Map<CustomerId, Shop> known(Collection<CustomerId> ids);

    /**
     * A customer as a visit knows it.
     *
     * @param position the current one
     * @param positionVersion 0 when there is none
     */
    record Shop(
            CustomerId id,
            String name,
            @Nullable String address,
            @Nullable Position position,
            int positionVersion) {}

    /** The position that was valid at the instant, or the first one when there was none yet; empty when it had been taken away. */
    Optional<ShopPosition> positionAt(CustomerId id, Instant instant);

    record ShopPosition(int version, Position position) {}

    /**
     * Notes a visit and, where one was judged, the new maturity, unless a newer one is there already. Only another maturity counts as an edit,
     * so that a form opened before it does not undo it; otherwise entity tags stay valid.
     */
    void visited(CustomerId id, Instant at, @Nullable Judgement judgement);

    /** @param at when the maturity was judged, by the clock of who did, not after the platform's */
    record Judgement(String maturity, Instant at) {}

    /** @throws io.dianlu.platform.shared.Problem validation-failed on {@code field} for a maturity the tenant does not have */
    void requireMaturity(String field, @Nullable String code);
}
