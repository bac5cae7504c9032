/** What becomes of a login in Keycloak. */
@NullMarked
package io.dianlu.admin.login.internal;

import org.jspecify.annotations.NullMarked;
