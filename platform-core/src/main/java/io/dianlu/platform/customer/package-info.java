/** Customers 客户 of a distributor: contacts, versioned positions, tags, maturity, ownership, recycle bin. The reference room: others are built like it. */
@ApplicationModule(
        allowedDependencies = {"shared", "tenancy", "web", "identity", "plugin", "geo", "search", "search :: spi"})
@NullMarked
package io.dianlu.platform.customer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
