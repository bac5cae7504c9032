/** What the demo needs to exist in Keycloak, made when it is missing. */
@NullMarked
package io.dianlu.local.demo.keycloak;

import org.jspecify.annotations.NullMarked;
