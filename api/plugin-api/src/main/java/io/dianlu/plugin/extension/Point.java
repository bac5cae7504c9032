package io.dianlu.plugin.extension;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks an extension point; {@code EXTENSION_POINTS.md} is written from it. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Point {

    /** One sentence: what an extension adds. */
    String adds();

    /** The version of the contract the point came with. */
    String since();

    /** How long one call may take, in milliseconds. */
    int limitMillis();

    /** Whether all extensions are asked, or the first that answers. */
    Asked asked() default Asked.ALL;

    enum Asked {
        ALL,
        FIRST_THAT_ANSWERS
    }
}
