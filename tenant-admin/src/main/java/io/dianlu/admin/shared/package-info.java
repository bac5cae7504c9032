/** What every room speaks: problems, fields, pages, ids. Depends on nothing of ours. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package io.dianlu.admin.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
