package io.dianlu.plugin;

import java.math.BigDecimal;
import java.util.Optional;

/** What the tenant of the call has set for this plugin, by the fields of the schema in its descriptor; a field the tenant never set has the schema's default. */
public interface PluginSettings {

    Optional<String> text(String field);

    Optional<BigDecimal> number(String field);

    /** False where neither tenant nor schema say anything. */
    boolean truth(String field);

    /** All of them, as a JSON object. */
    String json();
}
