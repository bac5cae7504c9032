package io.dianlu.local.demo.city;

import java.util.List;

/** The two cities of the demo, with streets and built-up areas of some of their districts. */
public final class Cities {
    public static final City ZHENGZHOU = new City(
            "河南省",
            "郑州市",
            "0371",
            List.of(
                    new District(
                            "410105",
                            "金水区",
                            streets("花园路 经三路 文化路 农业路 东风路 黄河路 红专路 纬五路 丰产路 健康路 政七街 未来路 玉凤路 姚砦路 任砦北街 东明路"),
                            List.of(
                                    new Area(113.652, 34.768, 113.705, 34.806),
                                    new Area(113.705, 34.762, 113.738, 34.790))),
                    new District(
                            "410103",
                            "二七区",
                            streets("大学路 航海中路 兴华南街 京广南路 嵩山南路 长江中路 淮河路 陇海中路 政通路 福华街 碧云路 德化街 民主路 汉江路 郑密路"),
                            List.of(new Area(113.618, 34.712, 113.658, 34.748))),
                    new District(
                            "410102",
                            "中原区",
                            streets("建设西路 中原西路 桐柏路 棉纺西路 伏牛路 秦岭路 华山路 工人路 互助路 文化宫路 颍河路 百花路 嵩山北路 朱屯路 冉屯路"),
                            List.of(new Area(113.575, 34.746, 113.632, 34.776))),
                    new District(
                            "410104",
                            "管城回族区",
                            streets("紫荆山路 东大街 西大街 城东路 航海东路 陇海东路 商城路 南关街 石化路 郑汴路 货栈街 塔湾路 未来路 港湾路 弓庄街"),
                            List.of(new Area(113.668, 34.722, 113.728, 34.752))),
                    new District(
                            "410108",
                            "惠济区",
                            streets("江山路 英才街 开元路 新城路 文化北路 天河路 香山路 三全路 迎宾路 长兴路 大河路 银河路"),
                            List.of(new Area(113.602, 34.832, 113.656, 34.868)))));

    public static final City HANGZHOU = new City(
            "浙江省",
            "杭州市",
            "0571",
            List.of(
                    new District(
                            "330102",
                            "上城区",
                            streets("中山中路 解放路 庆春路 河坊街 望江路 秋涛路 清泰街 建国中路 凯旋路 景昙路 杭海路 钱潮路 新塘路 婺江路 西湖大道"),
                            List.of(
                                    new Area(120.170, 30.243, 120.197, 30.274),
                                    new Area(120.200, 30.268, 120.236, 30.298))),
                    new District(
                            "330105",
                            "拱墅区",
                            streets("莫干山路 湖墅南路 丽水路 温州路 台州路 上塘路 东新路 大关路 德胜路 沈半路 石祥路 登云路 金华路 香积寺路 绍兴路"),
                            List.of(new Area(120.132, 30.290, 120.176, 30.342))),
                    new District(
                            "330106",
                            "西湖区",
                            streets("文一路 文二路 文三路 教工路 古翠路 学院路 天目山路 丰潭路 益乐路 竞舟路 古墩路 萍水西街 翠柏路 保俶北路"),
                            List.of(new Area(120.082, 30.272, 120.128, 30.300))),
                    new District(
                            "330110",
                            "余杭区",
                            streets("文一西路 高教路 良睦路 荆长大道 余杭塘路 五常大道 常二路 绿汀路 向往街 联创街 龙潭路 海曙路"),
                            List.of(new Area(119.975, 30.272, 120.034, 30.298))),
                    new District(
                            "330113",
                            "临平区",
                            streets("东湖中路 邱山大街 世纪大道 迎宾路 人民大道 藕花洲大街 北大街 南大街 保健路 望梅路 新丰路 朝阳东路"),
                            List.of(new Area(120.284, 30.404, 120.318, 30.434))),
                    new District(
                            "330108",
                            "滨江区",
                            streets("江南大道 滨盛路 江汉路 滨康路 长河路 网商路 江陵路 建业路 火炬大道 泰安路 春晓路 信诚路 浦沿路 滨文路"),
                            List.of(new Area(120.178, 30.178, 120.222, 30.206))),
                    new District(
                            "330109",
                            "萧山区",
                            streets("市心中路 市心北路 金城路 人民路 萧绍路 通惠中路 体育路 育才路 拱秀路 文化路 南秀路 山阴路 建设四路 金惠路 工人路"),
                            List.of(new Area(120.252, 30.156, 120.298, 30.192)))));

    private Cities() {}

    private static List<String> streets(String names) {
        return List.of(names.split(" "));
    }
}
