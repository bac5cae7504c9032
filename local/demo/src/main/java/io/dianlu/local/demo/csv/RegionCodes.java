package io.dianlu.local.demo.csv;

import java.util.Map;
import java.util.Optional;

/** GB/T 2260 codes of the districts of the cities that customer files of the demo speak of. */
final class RegionCodes {
    private static final Map<String, String> CITIES = Map.of("郑州市", "410100", "杭州市", "330100", "成都市", "510100");
    private static final Map<String, Map<String, String>> DISTRICTS = Map.of(
            "郑州市",
            Map.of(
                    "中原区", "410102",
                    "二七区", "410103",
                    "管城回族区", "410104",
                    "金水区", "410105",
                    "上街区", "410106",
                    "惠济区", "410108"),
            "杭州市",
            Map.of(
                    "上城区", "330102",
                    "拱墅区", "330105",
                    "西湖区", "330106",
                    "滨江区", "330108",
                    "萧山区", "330109",
                    "余杭区", "330110",
                    "富阳区", "330111",
                    "临安区", "330112",
                    "临平区", "330113",
                    "钱塘区", "330114"),
            "成都市",
            Map.ofEntries(
                    Map.entry("锦江区", "510104"),
                    Map.entry("青羊区", "510105"),
                    Map.entry("金牛区", "510106"),
                    Map.entry("武侯区", "510107"),
                    Map.entry("成华区", "510108"),
                    Map.entry("龙泉驿区", "510112"),
                    Map.entry("青白江区", "510113"),
                    Map.entry("新都区", "510114"),
                    Map.entry("温江区", "510115"),
                    Map.entry("双流区", "510116"),
                    Map.entry("郫都区", "510117"),
                    Map.entry("新津区", "510118")));

    private RegionCodes() {}

    /** Whether the code says all that these words do; of no words it does. */
    static boolean tell(String city, String district) {
        return district.isEmpty()
                ? city.isEmpty() || CITIES.containsKey(city)
                : DISTRICTS.getOrDefault(city, Map.of()).containsKey(district);
    }

    /** The district's code, or where no district is told the one in the address, or the city's. */
    static Optional<String> of(String city, String district, String address) {
        Map<String, String> districts = DISTRICTS.getOrDefault(city, Map.of());
        return Optional.ofNullable(districts.get(district))
                .or(() -> districts.keySet().stream()
                        .filter(address::contains)
                        .findFirst()
                        .map(districts::get))
                .or(() -> Optional.ofNullable(CITIES.get(city)));
    }
}
