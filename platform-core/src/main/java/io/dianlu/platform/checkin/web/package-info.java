/** REST of arrivals and leaves. */
@NullMarked
package io.dianlu.platform.checkin.web;

import org.jspecify.annotations.NullMarked;
