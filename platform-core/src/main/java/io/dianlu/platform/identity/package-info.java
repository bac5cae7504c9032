/** Who is signed in and what they may see: people, departments as a tree, roles, permissions, data scope (P-06). */
@ApplicationModule(allowedDependencies = {"shared", "tenancy"})
@NullMarked
package io.dianlu.platform.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
