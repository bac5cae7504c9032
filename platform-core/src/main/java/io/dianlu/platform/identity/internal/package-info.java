/** How people and departments are stored, cached and admitted. */
@NullMarked
package io.dianlu.platform.identity.internal;

import org.jspecify.annotations.NullMarked;
