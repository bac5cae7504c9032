package io.dianlu.platform.web.internal;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.filter.RequestContextFilter;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** What each request can do without. */
@Configuration(proxyBeanMethods = false)
class ShortWays {

    @Bean
    WebMvcRegistrations mappingsByStart() {
        return new WebMvcRegistrations() {
            @Override
            public RequestMappingHandlerMapping getRequestMappingHandlerMapping() {
                return new MappingsByStart();
            }
        };
    }

    /** Only controllers ask for the request of the thread, and for them Spring MVC itself sets it. */
    @Bean
    FilterRegistrationBean<RequestContextFilter> noRequestContextForFilters() {
        var registration = new FilterRegistrationBean<>(new RequestContextFilter());
        registration.setEnabled(false);
        return registration;
    }
}
