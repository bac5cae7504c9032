package io.dianlu.local.bench;

import java.util.List;

/** What is measured under one name: one thing, or several that need the same preparation. */
interface Benchmark {
    List<Result> run() throws Exception;
}
