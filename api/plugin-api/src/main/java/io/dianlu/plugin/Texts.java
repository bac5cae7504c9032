package io.dianlu.plugin;

import java.util.Locale;

/** A text in the three languages of the platform. */
public record Texts(String zhCn, String zhTw, String en) {

    public String in(Locale locale) {
        if (!locale.getLanguage().equals("zh")) {
            return en;
        }
        return locale.getCountry().equals("TW") ? zhTw : zhCn;
    }
}
