package io.dianlu.platform.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Door to rebuilds for all tenants, for whoever runs the platform. Search goes on from the old index until the new one is whole. */
public interface WholeRebuilds {

    /**
     * Asks for a rebuild of every index, with what else its room copies from PostgreSQL; an instance begins within seconds.
     *
     * @throws SearchUnavailable when the engine is down
     */
    void ask();

    /**
     * One entry for each index.
     *
     * @throws SearchUnavailable when the engine is down
     */
    List<Whole> list();

    /**
     * An index of all tenants.
     *
     * @param isWanted whether a rebuild is asked for that is not done yet
     * @param last the run that is on its way, else the last one
     */
    record Whole(String subject, boolean isWanted, @Nullable IndexRebuild last) {}
}
