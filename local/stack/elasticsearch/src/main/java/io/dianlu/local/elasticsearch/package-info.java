/** The Elasticsearch server as a program of its own: unmodified, single node, loopback only, without authentication. */
@NullMarked
package io.dianlu.local.elasticsearch;

import org.jspecify.annotations.NullMarked;
