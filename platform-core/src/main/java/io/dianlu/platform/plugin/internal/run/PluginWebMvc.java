package io.dianlu.platform.plugin.internal.run;

import java.nio.charset.StandardCharsets;
import org.springframework.context.annotation.Bean;
import org.springframework.http.converter.ByteArrayHttpMessageConverter;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.http.converter.StringHttpMessageConverter;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;
import tools.jackson.databind.json.JsonMapper;

/**
 * Spring MVC of one plugin. Registered by hand in each plugin's context; without a stereotype, so that the platform's own scan does not find it. The mapper is
 * the plugin's: a shared one would remember its types.
 */
@EnableWebMvc
class PluginWebMvc implements WebMvcConfigurer {

    @Bean
    JsonMapper jsonMapper() {
        return JsonMapper.builder().build();
    }

    @Bean
    LocaleResolver localeResolver() {
        return new AcceptHeaderLocaleResolver();
    }

    @Override
    public void configureMessageConverters(HttpMessageConverters.ServerBuilder converters) {
        // and no others, which would remember the plugin's types in mappers of their own
        converters
                .disableDefaults()
                .withStringConverter(new StringHttpMessageConverter(StandardCharsets.UTF_8))
                .withJsonConverter(new JacksonJsonHttpMessageConverter(jsonMapper()))
                .addCustomConverter(new ByteArrayHttpMessageConverter());
    }
}
