/** Search over HTTP: rebuilds. Searching itself is offered by the rooms whose things are found. */
@NullMarked
package io.dianlu.platform.search.web;

import org.jspecify.annotations.NullMarked;
