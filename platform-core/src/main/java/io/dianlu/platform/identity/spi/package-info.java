/** What the identity room asks of rooms above it. */
@NamedInterface("spi")
@NullMarked
package io.dianlu.platform.identity.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
