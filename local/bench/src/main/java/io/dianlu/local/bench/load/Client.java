package io.dianlu.local.bench.load;

/** One of the clients of a load, used by one thread. */
public interface Client extends AutoCloseable {

    /** One operation, timed from outside. */
    void once() throws Exception;

    @Override
    default void close() throws Exception {}

    /** Opens the clients of a load, numbered from 0. */
    interface Opener {
        Client open(int number) throws Exception;
    }
}
