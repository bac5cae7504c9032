/**
 * The command line behind the {@code dianlu} script: starts the stack, watches and restarts its programs, says what is
 * going on, stops it, and answers questions about it.
 */
@NullMarked
package io.dianlu.local.stack.launcher;

import org.jspecify.annotations.NullMarked;
