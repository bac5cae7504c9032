/**
 * What the tests of a plugin stand on: contracts to inherit, a fake host that runs the plugin as the platform does but with doors that the test holds, and a real
 * one that is thrown away. Only tests see it; a plugin's own code sees plugin-api.
 */
@NullMarked
package io.dianlu.plugin.testkit;

import org.jspecify.annotations.NullMarked;
