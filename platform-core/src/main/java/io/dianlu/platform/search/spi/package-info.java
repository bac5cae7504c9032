/** What a room implements to be found: it hands its documents to the index, page by page for a rebuild and by id after a change. */
@NamedInterface("spi")
@NullMarked
package io.dianlu.platform.search.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
