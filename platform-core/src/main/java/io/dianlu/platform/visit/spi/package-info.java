/** What a visit asks of the room that keeps the proof of arrival and leave. */
@NamedInterface("spi")
@NullMarked
package io.dianlu.platform.visit.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
