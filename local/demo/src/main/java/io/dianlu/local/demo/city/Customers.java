package io.dianlu.local.demo.city;

import io.dianlu.local.demo.city.CustomerDraft.Contact;
import io.dianlu.local.demo.city.CustomerDraft.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Invents the customers of one company: number 17 is the same shop on every run. */
public final class Customers {
    private static final List<String> TAGS = List.of("社区店", "学校旁", "冰柜", "陈列达标", "夜间营业", "连锁", "新店", "可赊账", "重点", "景区");
    private static final List<String> TITLES = List.of("老板", "老板娘", "店长", "采购", "经理");
    private static final int WITHOUT_POSITION_PERCENT = 5;

    private final String company;
    private final City city;
    private final List<Beat> beats;

    /**
     * The streets of one rep.
     *
     * @param district name of a district of the city
     */
    public record Beat(UUID rep, String district) {}

    public Customers(String company, City city, List<Beat> beats) {
        this.company = company;
        this.city = city;
        this.beats = List.copyOf(beats);
    }

    /** @param number at least 0 */
    public CustomerDraft number(int number) {
        UUID id = SeededIds.of(company + "/customer", number);
        // the low half of the id is a hash of company and number: a seed that no neighbour has
        var dice = new Dice(id.getLeastSignificantBits());
        Beat beat = beats.get(number % beats.size());
        District district = city.district(beat.district());
        String street = dice.one(district.streets());
        Trade trade = Trade.next(dice);
        ShopName name = ShopName.next(dice, trade, city, district, street);
        String level = level(dice);
        return new CustomerDraft(
                id,
                name.full(),
                name.brief(),
                trade.kind(),
                level,
                district.code(),
                address(dice, district, street),
                tags(dice),
                maturity(dice),
                beat.rep(),
                contacts(dice, number),
                creditLimit(dice, level),
                position(dice, district),
                null);
    }

    private String address(Dice dice, District district, String street) {
        String house = city.province() + city.name() + district.name() + street + dice.number(1, 398) + "号";
        if (dice.percent(20)) {
            return house + "附" + dice.number(1, 12) + "号";
        }
        return dice.percent(15) ? house + dice.number(1, 3) + "楼" : house;
    }

    private static String level(Dice dice) {
        int hundred = dice.number(1, 100);
        return hundred <= 10 ? "A" : hundred <= 35 ? "B" : hundred <= 80 ? "C" : "D";
    }

    private static String maturity(Dice dice) {
        int hundred = dice.number(1, 100);
        if (hundred <= 55) {
            return "WON";
        }
        return hundred <= 70 ? "FIRST_CONTACT" : hundred <= 85 ? "INTERESTED" : hundred <= 95 ? "WATCHING" : "INVALID";
    }

    private static List<String> tags(Dice dice) {
        int count = Math.max(0, dice.number(-1, 3));
        var tags = new ArrayList<String>(count);
        while (tags.size() < count) {
            String tag = dice.oneOfTheFirst(TAGS);
            if (!tags.contains(tag)) {
                tags.add(tag);
            }
        }
        return List.copyOf(tags);
    }

    private List<Contact> contacts(Dice dice, int number) {
        int count = dice.percent(18) ? 2 : 1;
        var contacts = new ArrayList<Contact>(count);
        for (int i = 0; i < count; i++) {
            var phones = new ArrayList<String>(List.of(PhoneNumbers.next(dice, city)));
            if (dice.percent(12)) {
                phones.add(PhoneNumbers.mobile(dice));
            }
            UUID id = SeededIds.of(company + "/contact-" + i, number);
            contacts.add(new Contact(id, PersonNames.next(dice), phones, dice.oneOfTheFirst(TITLES), i == 0));
        }
        return List.copyOf(contacts);
    }

    private static @Nullable String creditLimit(Dice dice, String level) {
        return switch (level) {
            case "A" -> dice.number(10, 50) + "000.00";
            case "B" -> dice.number(2, 10) + "000.00";
            default -> null;
        };
    }

    private static @Nullable Position position(Dice dice, District district) {
        Point point = dice.one(district.builtUp()).somewhere(dice);
        return dice.percent(WITHOUT_POSITION_PERCENT) ? null : Position.of(point);
    }
}
