package io.dianlu.platform.plugin.internal.call;

/**
 * What the code of plugins calls, put there when their classes are defined: at each turn of a loop, at the begin of each method and handler, at each thing it
 * makes. So a call that is over its limits ends, although Java has no way to stop a thread. Cheap while nobody is over a limit: one look at a field.
 */
public final class Meter {

    private static final int BYTES_OF_AN_OBJECT = 32;
    private static final int BYTES_OF_A_HEADER = 16;

    private Meter() {}

    /** A turn of a loop, or the begin of a method or handler. */
    public static void pass() {
        if (PluginCall.attention != 0) {
            PluginCall.look();
        }
    }

    /** An object is made. */
    public static void object() {
        PluginCall.count(BYTES_OF_AN_OBJECT);
    }

    /** An array is made. */
    public static void array(int length, int bytesOfAnElement) {
        PluginCall.count(BYTES_OF_A_HEADER + (long) Math.max(0, length) * bytesOfAnElement);
    }

    /** An array of arrays is made. */
    public static void arrays(int outer, int inner, int bytesOfAnElement) {
        PluginCall.count(BYTES_OF_A_HEADER
                + (long) Math.max(0, outer) * (BYTES_OF_A_HEADER + (long) Math.max(0, inner) * bytesOfAnElement));
    }
}
