/** Keycloak's admin REST. */
@NullMarked
package io.dianlu.admin.keycloak.internal;

import org.jspecify.annotations.NullMarked;
