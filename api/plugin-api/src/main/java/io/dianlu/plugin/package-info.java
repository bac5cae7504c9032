/**
 * What a plugin 插件 compiles against: the doors the platform opens to it (as beans of its Spring context), the events it may hear and, in {@code extension},
 * the points where it adds something. JDK types, records of this module, PF4J's marker and JSpecify; nothing of the platform itself.
 *
 * <p>Every call of a plugin has a tenant, a time limit and a memory limit. What a plugin throws is contained; what it throws again and again disables it.
 */
@NullMarked
package io.dianlu.plugin;

import org.jspecify.annotations.NullMarked;
