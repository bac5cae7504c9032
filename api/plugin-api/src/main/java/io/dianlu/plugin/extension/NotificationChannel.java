package io.dianlu.plugin.extension;

import java.util.UUID;
import org.pf4j.ExtensionPoint;

/** Brings a message to a person: by a messenger, by mail, by text message. */
@Point(adds = "a way to bring a message to a person", since = "0.1.0", limitMillis = 3_000)
public interface NotificationChannel extends ExtensionPoint {

    /** Unique in the plugin: lower-case letters, digits and dashes. */
    String key();

    /** May be called again with the same id: the person must not read it twice. */
    void send(Message message);

    /** @param path of the page that shows what it is about, such as {@code /customers/…} */
    record Message(UUID id, UUID personId, String title, String text, String path) {}
}
