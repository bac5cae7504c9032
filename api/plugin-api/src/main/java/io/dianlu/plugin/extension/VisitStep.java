package io.dianlu.plugin.extension;

import io.dianlu.plugin.Texts;
import java.util.UUID;
import org.pf4j.ExtensionPoint;

/** A step 步骤 of a visit: something the rep does in the shop between check-in and check-out. */
@Point(adds = "a step of a visit", since = "0.1.0", limitMillis = 500)
public interface VisitStep extends ExtensionPoint {

    /** Unique in the plugin: lower-case letters, digits and dashes. */
    String key();

    Texts title();

    /** Where the page of the step is, within the plugin's pages; empty for a step of the platform. */
    String page();

    /** How far the rep is with it in this visit. */
    Progress progress(UUID visitId, UUID customerId);

    /**
     * @param done how much is done
     * @param expected how much there is to do; 0 when nothing is asked for
     */
    record Progress(int done, int expected) {
        public Progress {
            if (done < 0 || expected < 0) {
                throw new IllegalArgumentException("Neither done nor expected is negative: " + done + ", " + expected);
            }
        }
    }
}
