package io.dianlu.plugin;

import java.util.Locale;

/** The language of the call: zh-CN, zh-TW or en. */
public interface CallLanguage {

    Locale current();
}
