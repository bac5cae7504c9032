/** The edge: who is an operator, problems as RFC 9457 in three languages. Contains no decision about tenants. */
@ApplicationModule(allowedDependencies = {"shared"})
@NullMarked
package io.dianlu.admin.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
