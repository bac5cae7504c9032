/** The security chain, problems and pages behind the edge's door. */
@NullMarked
package io.dianlu.platform.web.internal;

import org.jspecify.annotations.NullMarked;
