package io.dianlu.local.bench.plugin.code;

import org.springframework.stereotype.Component;

/** Ten, so that what one costs stands out from what a request costs. */
final class QuietSteps {
    private QuietSteps() {}

    @Component
    static final class First extends QuietStep {
        First() {
            super("step-1");
        }
    }

    @Component
    static final class Second extends QuietStep {
        Second() {
            super("step-2");
        }
    }

    @Component
    static final class Third extends QuietStep {
        Third() {
            super("step-3");
        }
    }

    @Component
    static final class Fourth extends QuietStep {
        Fourth() {
            super("step-4");
        }
    }

    @Component
    static final class Fifth extends QuietStep {
        Fifth() {
            super("step-5");
        }
    }

    @Component
    static final class Sixth extends QuietStep {
        Sixth() {
            super("step-6");
        }
    }

    @Component
    static final class Seventh extends QuietStep {
        Seventh() {
            super("step-7");
        }
    }

    @Component
    static final class Eighth extends QuietStep {
        Eighth() {
            super("step-8");
        }
    }

    @Component
    static final class Ninth extends QuietStep {
        Ninth() {
            super("step-9");
        }
    }

    @Component
    static final class Tenth extends QuietStep {
        Tenth() {
            super("step-10");
        }
    }
}
