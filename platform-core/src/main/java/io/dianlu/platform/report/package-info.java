/** Read models: the timeline of a customer, which listens to events, the team's day, and reports, which plugins add to. Nobody calls this room. */
@ApplicationModule(
        allowedDependencies = {"shared", "tenancy", "web", "identity", "geo", "customer", "visit", "checkin", "plugin"})
@NullMarked
package io.dianlu.platform.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
