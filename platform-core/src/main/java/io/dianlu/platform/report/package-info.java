/** Read models that listen to events: the timeline of a customer, the team's day. */
@ApplicationModule(allowedDependencies = {"shared", "tenancy", "web", "identity", "customer", "visit", "checkin"})
@NullMarked
package io.dianlu.platform.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
