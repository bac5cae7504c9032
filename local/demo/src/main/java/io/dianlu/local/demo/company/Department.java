package io.dianlu.local.demo.company;

import io.dianlu.local.demo.city.SeededIds;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** @param parent name of the department above, null at the top */
record Department(String name, @Nullable String parent) {

    static UUID id(String company, String name) {
        return SeededIds.of(company + "/department/" + name, 0);
    }
}
