package io.dianlu.plugins.shopnotes;

import java.time.Instant;
import java.util.UUID;

/** A note on a customer. */
record Note(UUID id, UUID customerId, String customerName, String text, Instant writtenAt) {}
