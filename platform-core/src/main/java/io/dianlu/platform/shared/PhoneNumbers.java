package io.dianlu.platform.shared;

import java.util.regex.Pattern;

/** One phone number however it is written: full-width, with blanks and dashes, with or without China's country code. */
public final class PhoneNumbers {

    private static final Pattern WITH_COUNTRY = Pattern.compile("(?:00)?86(?=1[3-9]|0\\d{8}|[2-9]\\d{8}|10\\d)(\\d+)");

    private PhoneNumbers() {}

    /** Nothing but the digits of a text, in ASCII. */
    public static String digits(String text) {
        var digits = new StringBuilder(text.length());
        text.chars().filter(Character::isDigit).forEach(digit -> digits.append(Character.digit(digit, 10)));
        return digits.toString();
    }

    /** The digits as they are dialled within China; a foreign number keeps its country code. */
    public static String dialled(String written) {
        var digits = digits(written);
        var international = WITH_COUNTRY.matcher(digits);
        return international.matches() ? international.group(1) : digits;
    }
}
