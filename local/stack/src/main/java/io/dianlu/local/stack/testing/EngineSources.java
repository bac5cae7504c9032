package io.dianlu.local.stack.testing;

import java.nio.file.Path;

/** Decides where the engines of this test run come from. */
final class EngineSources {
    private EngineSources() {}

    static EngineSource choose() {
        if (Boolean.getBoolean("dianlu.containers")) {
            return ContainerEngines.where(ContainerEngines.engineAnswers());
        }
        String running = System.getenv("DIANLU_TEST_ENGINES");
        if (running != null && !running.isBlank()) {
            return AttachedEngines.read(Path.of(running));
        }
        return StartedEngines.inTemporaryFolder();
    }
}
