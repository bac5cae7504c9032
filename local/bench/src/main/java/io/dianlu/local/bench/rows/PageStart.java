package io.dianlu.local.bench.rows;

import java.time.OffsetDateTime;
import java.util.UUID;

/** The row before a page, as a cursor names it. */
public record PageStart(OffsetDateTime at, UUID id) {}
