package io.dianlu.local.demo.city;

import java.util.List;

/** Invented phone numbers in forms that people really write down. */
final class PhoneNumbers {
    /** The first three digits that the four carriers have in use. */
    private static final List<String> MOBILE = List.of(
            ("130 131 132 133 134 135 136 137 138 139 147 150 151 152 153 155 156 157 158 159 166 173 175 176 177 178 180 181 "
                            + "182 183 184 185 186 187 188 189 190 191 193 195 198 199")
                    .split(" "));

    private static final int LAND_LINE_PERCENT = 15;

    private PhoneNumbers() {}

    static String mobile(Dice dice) {
        return dice.one(MOBILE) + dice.digits(8);
    }

    static String landLine(Dice dice, City city) {
        return city.areaCode() + "-" + dice.number(2, 8) + dice.digits(7);
    }

    static String next(Dice dice, City city) {
        return dice.percent(LAND_LINE_PERCENT) ? landLine(dice, city) : mobile(dice);
    }
}
