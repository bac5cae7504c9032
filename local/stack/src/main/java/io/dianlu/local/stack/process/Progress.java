package io.dianlu.local.stack.process;

/** Where a long step says what it is doing. */
@FunctionalInterface
public interface Progress {
    /** Says nothing. */
    Progress SILENT = (who, what) -> {};

    void say(String who, String what);
}
