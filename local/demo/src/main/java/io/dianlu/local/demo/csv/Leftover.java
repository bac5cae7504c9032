package io.dianlu.local.demo.csv;

/** What a row may say that the platform's fields do not take. It goes into the customer's remark, so that nothing is lost. */
public enum Leftover {
    /** The platform asks for a phone with each contact (S2-17). */
    CONTACT("没有电话的联系人", "contact without a phone"),
    PHONES("其他电话", "more phones than a contact has"),
    REGION("地区", "region without a known code"),
    POSITION("坐标", "position that is no two numbers"),
    COLUMNS("其他列", "columns that are not understood");

    private final String label;
    private final String told;

    Leftover(String label, String told) {
        this.label = label;
        this.told = told;
    }

    String inRemark(String words) {
        return label + "：" + words;
    }

    /** In the words of the report. */
    public String told() {
        return told;
    }
}
