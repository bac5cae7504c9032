/**
 * A plugin that registers Lucene's own analysis factories, and {@code GET /}, under the names that the official
 * distribution uses and the published server lacks. Mappings written against it run unchanged on the official
 * distribution, where this plugin is not installed.
 */
@NullMarked
package io.dianlu.local.elasticsearch.analysis;

import org.jspecify.annotations.NullMarked;
