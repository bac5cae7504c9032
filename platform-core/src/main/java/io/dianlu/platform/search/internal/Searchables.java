package io.dianlu.platform.search.internal;

import io.dianlu.platform.search.spi.Searchable;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The kinds of things that want to be found. Asked for late, because their rooms stand on this one. */
@Component
class Searchables {

    private final ObjectProvider<Searchable> provider;

    Searchables(ObjectProvider<Searchable> provider) {
        this.provider = provider;
    }

    List<Searchable> list() {
        return provider.stream().toList();
    }

    Searchable require(String subject) {
        Map<String, Searchable> known =
                provider.stream().collect(Collectors.toMap(Searchable::subject, Function.identity()));
        var found = known.get(subject);
        if (found == null) {
            throw new IllegalArgumentException("Nobody is searchable as " + subject + ", only " + known.keySet());
        }
        return found;
    }
}
