/** Arrival and leave at the shop 打卡签到: raw position with datum and accuracy, distance to the shop's position valid then, and the geo index of the day. */
@ApplicationModule(
        allowedDependencies = {"shared", "tenancy", "web", "identity", "plugin", "geo", "visit", "visit :: spi"})
@NullMarked
package io.dianlu.platform.checkin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
