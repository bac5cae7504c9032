package io.dianlu.local.demo.city;

import java.util.List;

/**
 * The name over the door.
 *
 * @param full as on the sign, often with the street
 * @param brief as people say it
 */
record ShopName(String full, String brief) {
    private static final List<String> FIRST = List.of(
            ("鑫 福 佳 万 家 美 旺 盛 恒 瑞 祥 顺 康 乐 惠 众 百 金 银 华 兴 隆 泰 和 永 丰 源 天 新 明 德 宏 亿 联 好 优 喜 吉 正 大 中 小 老 阿").split(" "));
    private static final List<String> SECOND =
            List.of(("旺 源 福 客 家 乐 佳 隆 盛 达 顺 发 康 祥 泰 和 丰 美 多 来 友 邻 民 汇 诚 信 安 宜 利 裕 兴 宝 香 味 园 坊 鲜 轩 润 茂 合 意").split(" "));

    static ShopName next(Dice dice, Trade trade, City city, District district, String street) {
        String brand = dice.percent(12) ? PersonNames.next(dice).charAt(0) + "记" : brand(dice, trade);
        String brief = brand + trade.word();
        if (trade.word().endsWith("公司")) {
            return new ShopName(city.name().replace("市", "") + brand + trade.word(), brand);
        }
        int form = dice.number(1, 10);
        String place = district.name().replace("回族区", "").replace("区", "");
        if (form <= 5) {
            return new ShopName(brief + "（" + street + "店）", brief);
        }
        return new ShopName((form <= 8 ? street : place) + brief, brief);
    }

    private static String brand(Dice dice, Trade trade) {
        if (trade.word().equals("烘焙") && dice.percent(30)) {
            // a chain, so that the example of the search page finds something
            return "蜗牛";
        }
        String first = dice.one(FIRST);
        String second = dice.one(SECOND);
        String twoOrThree = first + (second.equals(first) ? "万" : second);
        return dice.percent(25) ? twoOrThree + dice.one(SECOND) : twoOrThree;
    }
}
