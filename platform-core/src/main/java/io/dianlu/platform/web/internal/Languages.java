package io.dianlu.platform.web.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/** zh-CN first, then zh-TW and en (S5-04); the root bundle is zh-CN. */
@Configuration(proxyBeanMethods = false)
class Languages {

    /** Where Chinese is written in traditional characters, if its tag does not say. */
    private static final Set<String> TRADITIONAL_REGIONS = Set.of("TW", "HK", "MO");

    /** The first language the caller would like that there are texts in; of Chinese, the one in the caller's characters. */
    private static final class Accepted extends AcceptHeaderLocaleResolver {

        @Override
        public Locale resolveLocale(HttpServletRequest request) {
            return wanted(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE)).stream()
                    .filter(range -> range.getWeight() > 0)
                    .map(range -> texts(Locale.forLanguageTag(range.getRange())))
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(Locale.SIMPLIFIED_CHINESE);
        }

        private static List<LanguageRange> wanted(@Nullable String header) {
            try {
                return header == null ? List.of() : LanguageRange.parse(header);
            } catch (IllegalArgumentException unreadable) {
                return List.of();
            }
        }

        private static @Nullable Locale texts(Locale wanted) {
            return switch (wanted.getLanguage()) {
                case "zh" -> isTraditional(wanted) ? Locale.TRADITIONAL_CHINESE : Locale.SIMPLIFIED_CHINESE;
                case "en" -> Locale.ENGLISH;
                default -> null;
            };
        }

        private static boolean isTraditional(Locale wanted) {
            return wanted.getScript().isEmpty()
                    ? TRADITIONAL_REGIONS.contains(wanted.getCountry())
                    : wanted.getScript().equals("Hant");
        }
    }

    @Bean
    LocaleResolver localeResolver() {
        return new Accepted();
    }

    @Bean
    MessageSource messageSource() {
        var texts = new ResourceBundleMessageSource();
        texts.setBasenames("messages/problems", "messages/words");
        texts.setDefaultEncoding("UTF-8");
        texts.setFallbackToSystemLocale(false);
        texts.setAlwaysUseMessageFormat(true);
        return texts;
    }
}
