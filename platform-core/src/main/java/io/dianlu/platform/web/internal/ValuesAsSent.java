package io.dianlu.platform.web.internal;

import java.util.Collection;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.GenericConverter;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** A parameter with several values is repeated; a comma in one of them, such as in a tag, is part of it and divides nothing. */
@Configuration(proxyBeanMethods = false)
class ValuesAsSent implements WebMvcConfigurer {

    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.removeConvertible(String.class, Collection.class);
        registry.addConverter(new Whole((ConversionService) registry));
    }

    private record Whole(ConversionService conversion) implements GenericConverter {

        @Override
        public Set<ConvertiblePair> getConvertibleTypes() {
            return Set.of(new ConvertiblePair(String.class, Collection.class));
        }

        @Override
        public @Nullable Object convert(@Nullable Object text, TypeDescriptor from, TypeDescriptor to) {
            var one = new String[] {String.valueOf(text)};
            return conversion.convert(one, TypeDescriptor.valueOf(String[].class), to);
        }
    }
}
