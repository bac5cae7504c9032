package io.dianlu.platform.identity.internal;

import com.github.benmanes.caffeine.cache.Caffeine;
import io.dianlu.platform.identity.NamedPerson;
import io.dianlu.platform.identity.PersonId;
import io.dianlu.platform.identity.PersonView;
import io.dianlu.platform.tenancy.TenantScope;
import io.dianlu.tenant.TenantId;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** People as they were a moment ago: names for a minute, everything else for fifteen seconds, also that there is nobody. */
@Component
class KnownPeople {

    private record Key(TenantId tenant, PersonId id) {}

    private final PersonRows rows;
    private final PersonViews view;
    private final Remembered<Key, NamedPerson> names = new Remembered<>(Caffeine.newBuilder()
            .maximumSize(100_000)
            .expireAfterWrite(Duration.ofMinutes(1))
            .build());
    private final Remembered<Key, Optional<PersonView>> views = new Remembered<>(Caffeine.newBuilder()
            .maximumSize(20_000)
            .expireAfterWrite(Duration.ofSeconds(15))
            .build());

    private record Phone(TenantId tenant, String number) {}

    private final Remembered<Phone, Optional<PersonView>> phones = new Remembered<>(Caffeine.newBuilder()
            .maximumSize(20_000)
            .expireAfterWrite(Duration.ofSeconds(15))
            .build());

    KnownPeople(PersonRows rows, PersonViews view) {
        this.rows = rows;
        this.view = view;
    }

    Optional<PersonView> find(PersonId id) {
        var key = key(id);
        var moment = views.moment();
        return views.find(key).orElseGet(() -> {
            var found = rows.find(id).map(view::of);
            views.put(moment, key, found);
            return found;
        });
    }

    /** The one enabled person with this phone. A file names the same few people on thousands of rows, and one who is not here as well. */
    Optional<PersonView> byPhone(String number) {
        var key = new Phone(TenantScope.require(), number);
        var moment = phones.moment();
        return phones.find(key).orElseGet(() -> {
            var rowsFound = rows.byPhone(number);
            var found =
                    rowsFound.size() == 1 ? Optional.of(view.of(rowsFound.getFirst())) : Optional.<PersonView>empty();
            phones.put(moment, key, found);
            return found;
        });
    }

    Map<PersonId, NamedPerson> named(Collection<PersonId> ids) {
        var found = new HashMap<PersonId, NamedPerson>();
        var missing = new HashSet<PersonId>();
        var moment = names.moment();
        for (var id : ids) {
            names.find(key(id)).ifPresentOrElse(known -> found.put(id, known), () -> missing.add(id));
        }
        if (!missing.isEmpty()) {
            for (var row : rows.named(missing)) {
                var named = new NamedPerson(row.id(), row.content().name());
                names.put(moment, key(row.id()), named);
                found.put(row.id(), named);
            }
        }
        return found;
    }

    void forget(PersonId id) {
        names.forget(key(id));
        views.forget(key(id));
        // whoever was nobody's, or of several, may be this person's now
        phones.forgetIf(person -> person.isEmpty() || person.get().id().equals(id));
    }

    private static Key key(PersonId id) {
        return new Key(TenantScope.require(), id);
    }
}
