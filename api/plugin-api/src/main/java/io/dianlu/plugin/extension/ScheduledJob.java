package io.dianlu.plugin.extension;

import org.pf4j.ExtensionPoint;

/** Work at certain times, for each tenant that has the plugin, once however many instances of the platform run. */
@Point(adds = "does work at certain times", since = "0.1.0", limitMillis = 60_000)
public interface ScheduledJob extends ExtensionPoint {

    /** Unique in the plugin: lower-case letters, digits and dashes. */
    String key();

    /** Six fields, seconds first, in the tenant's time zone; not oftener than each minute. */
    String cron();

    /** Takes up what an earlier run left undone: a run may be cut off by the time limit or a restart. */
    void run();
}
