package io.dianlu.platform.branding.internal;

import java.util.regex.Pattern;

/** Colours as {@code #rrggbb}, and how well letters can be read on them: WCAG 2.2, relative luminance and contrast ratio. */
final class Colors {

    /** For text of normal size, level AA. */
    static final double READABLE = 4.5;

    private static final Pattern HEX = Pattern.compile("#[0-9a-f]{6}");

    private Colors() {}

    static boolean isColor(String text) {
        return HEX.matcher(text).matches();
    }

    /** Of white letters on this colour, and of letters of this colour on white: 1 to 21. */
    static double contrastWithWhite(String color) {
        return 1.05 / (luminance(color) + 0.05);
    }

    private static double luminance(String color) {
        return 0.2126 * linear(color, 1) + 0.7152 * linear(color, 3) + 0.0722 * linear(color, 5);
    }

    private static double linear(String color, int from) {
        double share = Integer.parseInt(color.substring(from, from + 2), 16) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
