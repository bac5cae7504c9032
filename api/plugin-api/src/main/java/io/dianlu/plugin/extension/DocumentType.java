package io.dianlu.plugin.extension;

import io.dianlu.plugin.Texts;
import java.util.UUID;
import org.pf4j.ExtensionPoint;

/** A kind of document 单据 that is written at a customer and appears among those of the visit. */
@Point(adds = "a kind of document", since = "0.1.0", limitMillis = 500)
public interface DocumentType extends ExtensionPoint {

    /** Unique in the plugin: lower-case letters, digits and dashes. */
    String key();

    Texts title();

    /** Where the page is that writes one, within the plugin's pages. */
    String page();

    /** How many of them belong to this visit. */
    int count(UUID visitId);
}
