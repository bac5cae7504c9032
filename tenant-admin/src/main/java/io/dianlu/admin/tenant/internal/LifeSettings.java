package io.dianlu.admin.tenant.internal;

import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long things take in a tenant's life.
 *
 * @param trial from the day it begins
 * @param purgeAfter between the offer of an export, and the deactivation, and the day a tenant may be purged
 */
@ConfigurationProperties("dianlu.life")
record LifeSettings(
        @DefaultValue("30d") Period trial,
        @DefaultValue("30d") Period purgeAfter) {}
