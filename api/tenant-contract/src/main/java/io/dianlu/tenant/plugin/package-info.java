/** What the planes tell each other about plugins: paths below {@code /internal/}, opened by the key both share. */
@org.jspecify.annotations.NullMarked
package io.dianlu.tenant.plugin;
