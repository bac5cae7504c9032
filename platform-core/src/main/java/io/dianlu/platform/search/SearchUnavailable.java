package io.dianlu.platform.search;

import io.dianlu.platform.shared.EngineAway;
import org.jspecify.annotations.Nullable;

/** The index cannot answer now: the engine is down or slow, or the index is being made. PostgreSQL can. */
public final class SearchUnavailable extends EngineAway {

    public SearchUnavailable(String reason, @Nullable Throwable cause) {
        super(reason, cause);
    }
}
