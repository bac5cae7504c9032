/** How customers are checked, stored, read and brought into the indices. */
@NullMarked
package io.dianlu.platform.customer.internal;

import org.jspecify.annotations.NullMarked;
