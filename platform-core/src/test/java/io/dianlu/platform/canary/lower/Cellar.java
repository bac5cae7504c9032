package io.dianlu.platform.canary.lower;

import io.dianlu.platform.canary.upper.Attic;

public class Cellar {

    public Attic looksUp() {
        return new Attic();
    }
}
