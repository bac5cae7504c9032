package io.dianlu.local.demo.csv;

import io.dianlu.local.demo.city.CustomerDraft;
import java.util.Map;

/**
 * A row and the customer it becomes.
 *
 * @param id in the file, or which line of it
 * @param leftovers what of the row only the customer's remark keeps, in the row's words
 */
public record FileRow(String id, CustomerDraft customer, Map<Leftover, String> leftovers) {}
