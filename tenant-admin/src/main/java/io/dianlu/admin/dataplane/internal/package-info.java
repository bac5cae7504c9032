/** The data plane over HTTP. */
@NullMarked
package io.dianlu.admin.dataplane.internal;

import org.jspecify.annotations.NullMarked;
