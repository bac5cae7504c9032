package io.dianlu.platform.customer;

import io.dianlu.platform.shared.Problem;
import org.jspecify.annotations.Nullable;

/** The orders a list of customers comes in; each has its index. */
public enum CustomerSort {
    NEWEST_CHANGE("-updatedAt"),
    OLDEST_CHANGE("updatedAt"),
    NEWEST("-createdAt"),
    OLDEST("createdAt"),
    LATEST_VISIT("-lastVisitAt"),
    /** Never visited first. */
    LONGEST_UNVISITED("lastVisitAt"),
    NAME("name"),
    NAME_DESCENDING("-name");

    private final String label;

    CustomerSort(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** @throws Problem validation-failed on {@code sort} */
    public static CustomerSort parse(@Nullable String label) {
        if (label == null || label.isBlank()) {
            return NEWEST_CHANGE;
        }
        for (var sort : values()) {
            if (sort.label.equals(label)) {
                return sort;
            }
        }
        throw Problem.invalid("sort", "unknown");
    }
}
