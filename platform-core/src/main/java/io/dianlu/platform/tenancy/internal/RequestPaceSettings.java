package io.dianlu.platform.tenancy.internal;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How fast each tenant whose plan says nothing else may ask this instance.
 *
 * @param perSecond requests in the long run; 0 sets no pace
 * @param burst requests at once, after a time of fewer
 */
@ConfigurationProperties("dianlu.requests")
record RequestPaceSettings(
        @DefaultValue("200") long perSecond,
        @DefaultValue("400") long burst) {

    RequestPaceSettings {
        if (perSecond < 0 || (perSecond > 0 && burst < 1)) {
            throw new IllegalArgumentException("dianlu.requests: per-second from 0, burst from 1");
        }
    }
}
