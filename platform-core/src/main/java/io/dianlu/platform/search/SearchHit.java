package io.dianlu.platform.search;

import java.util.Map;
import java.util.UUID;

/**
 * One result.
 *
 * @param score greater is better; comparable within one search only
 * @param highlights {@code name}, {@code shortName}, {@code contact}, {@code phone}, {@code address} or {@code customField} → the text in HTML with the
 *     matched part in {@code <em>}; only what matched, but of the contact who was found both name and a phone, if there is one
 */
public record SearchHit(UUID id, double score, Map<String, String> highlights) {}
