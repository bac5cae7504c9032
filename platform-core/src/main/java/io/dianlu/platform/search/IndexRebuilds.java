package io.dianlu.platform.search;

import java.util.Optional;
import java.util.UUID;

/** The door to rebuilds. Works for the tenant of the open scope. Search goes on meanwhile, and nothing written meanwhile is lost. */
public interface IndexRebuilds {

    /**
     * Starts reading the tenant's documents into the index again, and takes out what is no more; answers the run that is on its way when
     * there is one.
     *
     * @throws SearchUnavailable when the engine is down
     */
    IndexRebuild start();

    /**
     * The tenant's last run, if it is this one.
     *
     * @throws SearchUnavailable when the engine is down
     */
    Optional<IndexRebuild> find(UUID id);
}
