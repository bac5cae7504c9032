package io.dianlu.platform.search.text;

import io.dianlu.platform.shared.PhoneNumbers;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;

/** Phone numbers as digits, so that any part of one finds it, with or without country code and area code. */
public final class PhoneDigits {

    /** Fewer digits find no phone: they would find nearly every one. */
    public static final int MIN_PART = 3;

    private static final Pattern BETWEEN_NUMBERS = Pattern.compile("[/／,，;；、|]+");
    private static final Pattern PHONE_LIKE = Pattern.compile("[\\d０-９\\s+＋()（）.\\-－—–]+");
    private static final Pattern WITH_AREA = Pattern.compile("0(?:10|2\\d|[3-9]\\d\\d)(\\d{7,8})");

    private PhoneDigits() {}

    /** The numbers in a text, as they are dialled within China; a foreign number keeps its country code. */
    public static List<String> numbers(String written) {
        var numbers = new ArrayList<String>(1);
        for (var part : BETWEEN_NUMBERS.split(written)) {
            if (PhoneNumbers.digits(part).length() >= MIN_PART) {
                numbers.add(PhoneNumbers.dialled(part));
            }
        }
        return numbers;
    }

    /** The digits of a text that reads like a part of a phone number, in the ways the number may have been stored; else none. */
    static List<String> wanted(String typed) {
        var digits = PhoneNumbers.digits(typed);
        if (digits.length() < MIN_PART || !PHONE_LIKE.matcher(typed).matches()) {
            return List.of();
        }
        var ways = new LinkedHashSet<String>();
        ways.add(digits);
        var national = PhoneNumbers.dialled(digits);
        ways.add(national);
        // stored with a foreign country code, which replaces the leading zero
        if (national.startsWith("0") && national.length() >= 8) {
            ways.add(national.substring(1));
        }
        var local = WITH_AREA.matcher(national);
        if (local.matches()) {
            ways.add(local.group(1));
        }
        return List.copyOf(ways);
    }
}
