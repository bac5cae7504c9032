/** How the tenant looks to its own people 品牌 (P-08): name, logo, colour, and the partner who helps them (S5-01). Promises that the colour can be read and the logo is a picture and nothing else. */
@ApplicationModule(allowedDependencies = {"shared", "tenancy", "web", "identity"})
@NullMarked
package io.dianlu.platform.branding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
