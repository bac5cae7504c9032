package io.dianlu.local.bench;

/** One thing that is measured. */
interface Benchmark {
    Result run() throws Exception;
}
