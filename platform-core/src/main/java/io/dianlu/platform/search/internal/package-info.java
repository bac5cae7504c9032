/** The index in Elasticsearch: the tenant-bound handle, questions and answers, writing in batches, rebuilding without downtime. */
@NullMarked
package io.dianlu.platform.search.internal;

import org.jspecify.annotations.NullMarked;
