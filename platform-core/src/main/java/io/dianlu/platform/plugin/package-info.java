/**
 * Plugins 插件: loads them while the platform runs, gives each tenant those it has enabled, lets rooms ask what they add, and keeps them in their bounds. A plugin that
 * throws, hangs or floods hurts nobody else.
 */
@ApplicationModule(allowedDependencies = {"shared", "tenancy", "web", "identity", "identity::spi"})
@NullMarked
package io.dianlu.platform.plugin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
