package io.dianlu.local.stack.engine;

import io.dianlu.local.stack.process.Program;
import java.io.IOException;

/** One program of the stack, on one port of the loopback address. */
public interface Engine {
    String name();

    int port();

    /** Where people and programs reach it, for messages. */
    String address();

    /** Unpacks and initialises what is missing and says how to start. May be called again before each start. */
    Program prepare() throws IOException;

    /** Whether it can be used now; quick, never throws. */
    boolean answers();

    /** What has to be there before others use it; idempotent; called each time it answers after a start. */
    default void arrange() throws IOException {}

    /** Called when it ended by itself or took too long before it answered: whatever might be to blame can be put aside here. */
    default void failedToStart() {}
}
