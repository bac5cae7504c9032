package io.dianlu.platform.visit;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Days as the tenant's business counts them: in its time zone. */
public interface BusinessDays {

    LocalDate of(Instant instant);

    /**
     * The wanted day, or today.
     *
     * @throws io.dianlu.platform.shared.Problem validation-failed on {@code day} outside of the years 2000 to 2100
     */
    LocalDate orToday(@Nullable LocalDate wanted);
}
