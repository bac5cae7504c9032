package io.dianlu.local.demo.city;

import java.util.List;

/** @param areaCode of land lines, with its zero */
public record City(String province, String name, String areaCode, List<District> districts) {

    /** @throws java.util.NoSuchElementException when the city has no such district here */
    public District district(String name) {
        return districts.stream()
                .filter(district -> district.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
