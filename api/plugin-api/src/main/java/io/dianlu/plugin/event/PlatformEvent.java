package io.dianlu.plugin.event;

import java.time.Instant;
import java.util.UUID;

/** Something that happened in the tenant of the call. The id is the same when the event is told again. */
public sealed interface PlatformEvent permits CustomerChanged, CheckedIn, CheckedOut, VisitRecorded {

    UUID id();

    Instant at();
}
