package io.dianlu.platform.search.web;

import io.dianlu.platform.search.SearchUnavailable;
import io.dianlu.platform.shared.GeneralProblem;
import io.dianlu.platform.shared.Problem;
import java.util.function.Supplier;

/** What only the engine can answer. */
final class AskedOfEngine {

    private AskedOfEngine() {}

    /** @throws Problem engine-unavailable */
    static <T> T answer(Supplier<T> question) {
        try {
            return question.get();
        } catch (SearchUnavailable down) {
            throw Problem.of(GeneralProblem.ENGINE_UNAVAILABLE);
        }
    }
}
