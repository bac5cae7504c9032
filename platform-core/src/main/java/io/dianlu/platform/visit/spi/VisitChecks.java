package io.dianlu.platform.visit.spi;

import io.dianlu.platform.visit.CheckView;
import io.dianlu.platform.visit.VisitId;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Knows when and where visits began and ended. */
public interface VisitChecks {

    /** Of these visits, in one read; one that nobody arrived at is missing. The caller has made sure that the user may see the visits. */
    Map<VisitId, Checks> of(Collection<VisitId> visits);

    record Checks(@Nullable CheckView checkIn, @Nullable CheckView checkOut) {

        public static final Checks NONE = new Checks(null, null);
    }
}
