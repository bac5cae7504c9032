package io.dianlu.platform.search;

/** A property that results are filtered by and counted in. */
public enum Facet {
    KIND("kind"),
    LEVEL("level"),
    /** Filtered by prefix: province, city or district of GB/T 2260; counted by district. */
    REGION("regionCode"),
    TAG("tag"),
    MATURITY("maturity");

    private final String label;

    Facet(String label) {
        this.label = label;
    }

    /** Its name in REST and in the index. */
    public String label() {
        return label;
    }
}
