/** Developing a plugin: what changes in its folder is built, installed into the running demo and turned on there. */
@NullMarked
package io.dianlu.local.demo.plugin;

import org.jspecify.annotations.NullMarked;
