package ${package};

import java.time.Instant;
import java.util.UUID;

/** A remark on a customer. */
record Remark(UUID id, UUID customerId, String customerName, String text, Instant writtenAt) {}
