/** What the identity room asks of the room that keeps the grants of operators. */
@NamedInterface("spi")
@NullMarked
package io.dianlu.platform.identity.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
