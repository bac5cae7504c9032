/** How the tenant's looks are checked and kept. */
@NullMarked
package io.dianlu.platform.branding.internal;

import org.jspecify.annotations.NullMarked;
