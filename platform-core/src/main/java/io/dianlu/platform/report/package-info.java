/** Read models: the timeline of a customer, which listens to events, and the team's day. Nobody calls this room. */
@ApplicationModule(
        allowedDependencies = {"shared", "tenancy", "web", "identity", "geo", "customer", "visit", "checkin"})
@NullMarked
package io.dianlu.platform.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
