package io.dianlu.local.demo.city;

import java.util.List;

/**
 * What a customer deals in.
 *
 * @param word how the name ends
 * @param kind the platform's kind of customer
 * @param share how often it is met, against the others
 */
record Trade(String word, String kind, int share) {
    private static final List<Trade> ALL = List.of(
            new Trade("便利店", "SHOP", 18),
            new Trade("超市", "SHOP", 14),
            new Trade("生活超市", "SHOP", 6),
            new Trade("烟酒店", "SHOP", 10),
            new Trade("副食店", "SHOP", 8),
            new Trade("小卖部", "SHOP", 5),
            new Trade("粮油店", "SHOP", 4),
            new Trade("水果店", "SHOP", 4),
            new Trade("母婴店", "SHOP", 3),
            new Trade("面馆", "SHOP", 4),
            new Trade("小吃店", "SHOP", 4),
            new Trade("快餐店", "SHOP", 3),
            new Trade("茶饮店", "SHOP", 3),
            new Trade("烘焙", "SHOP", 2),
            new Trade("零食铺", "SHOP", 3),
            new Trade("批发部", "DISTRIBUTOR", 4),
            new Trade("商贸有限公司", "DISTRIBUTOR", 2),
            new Trade("食品经营部", "AGENT", 2),
            new Trade("仓储配送站", "WAREHOUSE", 1));
    private static final int SHARES = ALL.stream().mapToInt(Trade::share).sum();

    static Trade next(Dice dice) {
        int rest = dice.number(1, SHARES);
        for (Trade trade : ALL) {
            rest -= trade.share();
            if (rest <= 0) {
                return trade;
            }
        }
        throw new IllegalStateException("the shares of the trades add up to " + SHARES);
    }

    boolean isShop() {
        return kind.equals("SHOP");
    }
}
