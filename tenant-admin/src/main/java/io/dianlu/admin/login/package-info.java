/**
 * The logins of tenants' people 登录账号 (P-06), at the word of the data plane, which knows who may ask and what for: made, given a new password, signed out. Touches
 * none that was not made for the tenant or is good for another one too.
 */
@ApplicationModule(allowedDependencies = {"shared", "web", "tenant", "keycloak"})
@NullMarked
package io.dianlu.admin.login;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
