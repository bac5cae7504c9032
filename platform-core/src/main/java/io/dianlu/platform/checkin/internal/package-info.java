/** How arrivals and leaves are checked, stored, read and brought into the geo index. */
@NullMarked
package io.dianlu.platform.checkin.internal;

import org.jspecify.annotations.NullMarked;
