/** What plugins may hear: facts, after they were stored, at least once each and in no promised order. */
@NullMarked
package io.dianlu.plugin.event;

import org.jspecify.annotations.NullMarked;
