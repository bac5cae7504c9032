/**
 * The real engines, from what the package registries serve: PostgreSQL, Redis, Elasticsearch, Keycloak. Each knows how
 * to unpack itself, which command starts it, whether it answers, and what it needs when it answers for the first time.
 */
@NullMarked
package io.dianlu.local.stack.engine;

import org.jspecify.annotations.NullMarked;
