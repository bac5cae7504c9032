package io.dianlu.platform.plugin.internal.store;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.i18n.LocaleContextHolder;

/** What plugins say of themselves in three languages. */
final class PluginTexts {

    private PluginTexts() {}

    /** In the language of who asks. */
    static String inLanguage(Map<String, String> texts) {
        var locale = LocaleContextHolder.getLocale();
        if (!locale.getLanguage().equals(Locale.CHINESE.getLanguage())) {
            return Objects.requireNonNull(texts.get("en"));
        }
        return Objects.requireNonNull(texts.get(locale.getCountry().equals("TW") ? "zh-TW" : "zh-CN"));
    }
}
