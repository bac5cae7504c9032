package io.dianlu.platform.plugin.internal.run;

import org.springframework.core.env.MutablePropertySources;
import org.springframework.web.context.support.StandardServletEnvironment;

/** An environment without anything in it: the platform's holds passwords. */
final class PluginEnvironment extends StandardServletEnvironment {

    @Override
    protected void customizePropertySources(MutablePropertySources sources) {
        // neither system properties nor variables
    }
}
