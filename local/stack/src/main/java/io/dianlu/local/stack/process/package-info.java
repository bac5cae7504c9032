/**
 * Child programs: start with a pid file and a log, find what an earlier run left behind, stop politely and then firmly.
 */
@NullMarked
package io.dianlu.local.stack.process;

import org.jspecify.annotations.NullMarked;
