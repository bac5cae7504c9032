package io.dianlu.platform.search.spi;

import java.util.UUID;

/** A thing that is not to be found any more, but whose version is still known, such as one in a recycle bin. */
public record Removed(UUID id, long version) implements SearchEntry {}
