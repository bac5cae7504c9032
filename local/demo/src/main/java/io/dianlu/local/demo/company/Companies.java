package io.dianlu.local.demo.company;

import static io.dianlu.local.demo.company.Person.of;
import static io.dianlu.local.demo.company.Person.rep;

import io.dianlu.local.demo.city.Cities;
import java.util.List;

/** The two companies of the demo. Names, people and phones are invented. */
public final class Companies {
    /** Works for both companies and chooses one at sign-in. */
    private static final Person OF_BOTH = of("MANAGER", "lianhe", "何联合", "13900010099", "总经理室");

    public static final Company ZHONGYUAN = new Company(
            "zhongyuan",
            "中原快消商贸有限公司",
            "店路郑州服务商",
            Cities.ZHENGZHOU,
            List.of(
                    new Department("总经理室", null),
                    new Department("综合管理部", "总经理室"),
                    new Department("城北大区", "总经理室"),
                    new Department("金水组", "城北大区"),
                    new Department("惠济组", "城北大区"),
                    new Department("城南大区", "总经理室"),
                    new Department("二七组", "城南大区"),
                    new Department("中原组", "城南大区"),
                    new Department("管城组", "城南大区")),
            List.of(
                    of("ADMINISTRATOR", "zhongyuan-admin", "苏静", "13900010001", "综合管理部"),
                    of("BOSS", "zhongyuan-boss", "程建国", "13900010002", "总经理室"),
                    of("MANAGER", "zhongyuan-manager1", "马晓峰", "13900010003", "城北大区"),
                    of("MANAGER", "zhongyuan-manager2", "郭丽娟", "13900010004", "城南大区"),
                    rep("zhongyuan-rep1", "李志强", "13900010011", "金水组", "金水区"),
                    rep("zhongyuan-rep2", "张海燕", "13900010012", "金水组", "金水区"),
                    rep("zhongyuan-rep3", "王俊杰", "13900010013", "惠济组", "惠济区"),
                    rep("zhongyuan-rep4", "刘文博", "13900010014", "二七组", "二七区"),
                    rep("zhongyuan-rep5", "陈秀兰", "13900010015", "二七组", "二七区"),
                    rep("zhongyuan-rep6", "赵鹏飞", "13900010016", "中原组", "中原区"),
                    rep("zhongyuan-rep7", "周明亮", "13900010017", "中原组", "中原区"),
                    rep("zhongyuan-rep8", "孙慧颖", "13900010018", "管城组", "管城回族区"),
                    OF_BOTH));

    public static final Company XIZI = new Company(
            "xizi",
            "西子食品贸易有限公司",
            "店路杭州服务商",
            Cities.HANGZHOU,
            List.of(
                    new Department("总经理室", null),
                    new Department("综合管理部", "总经理室"),
                    new Department("江北大区", "总经理室"),
                    new Department("上城组", "江北大区"),
                    new Department("拱墅组", "江北大区"),
                    new Department("西湖组", "江北大区"),
                    new Department("余杭组", "江北大区"),
                    new Department("临平组", "江北大区"),
                    new Department("江南大区", "总经理室"),
                    new Department("滨江组", "江南大区"),
                    new Department("萧山组", "江南大区")),
            List.of(
                    of("ADMINISTRATOR", "xizi-admin", "沈佳怡", "13900020001", "综合管理部"),
                    of("BOSS", "xizi-boss", "钱伟明", "13900020002", "总经理室"),
                    of("MANAGER", "xizi-manager1", "叶晨阳", "13900020003", "江北大区"),
                    of("MANAGER", "xizi-manager2", "俞国庆", "13900020004", "江南大区"),
                    rep("xizi-rep1", "徐凯", "13900020011", "上城组", "上城区"),
                    rep("xizi-rep2", "朱雪琪", "13900020012", "拱墅组", "拱墅区"),
                    rep("xizi-rep3", "胡宇轩", "13900020013", "西湖组", "西湖区"),
                    rep("xizi-rep4", "林玉梅", "13900020014", "余杭组", "余杭区"),
                    rep("xizi-rep5", "高振兴", "13900020015", "临平组", "临平区"),
                    rep("xizi-rep6", "方思远", "13900020016", "滨江组", "滨江区"),
                    rep("xizi-rep7", "楼建平", "13900020017", "萧山组", "萧山区"),
                    rep("xizi-rep8", "金倩", "13900020018", "萧山组", "萧山区"),
                    OF_BOTH));

    private Companies() {}

    public static List<Company> all() {
        return List.of(ZHONGYUAN, XIZI);
    }

    /** Whoever works for several is nobody's to look after alone. */
    static boolean worksForOne(Person person) {
        return all().stream()
                        .filter(company -> company.people().contains(person))
                        .count()
                == 1;
    }
}
