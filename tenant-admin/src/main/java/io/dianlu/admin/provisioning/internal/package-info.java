/** The steps, their rows, and who works through them. */
@NullMarked
package io.dianlu.admin.provisioning.internal;

import org.jspecify.annotations.NullMarked;
