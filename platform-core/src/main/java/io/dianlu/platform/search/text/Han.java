package io.dianlu.platform.search.text;

/** Which characters are Chinese. */
final class Han {

    private Han() {}

    /** Of the two blocks that hold practically every character in a name; one {@code char} each. */
    static boolean isUnified(int codePoint) {
        return codePoint >= 0x4E00 && codePoint <= 0x9FFF || codePoint >= 0x3400 && codePoint <= 0x4DBF;
    }

    static int count(String text) {
        return (int) text.chars().filter(Han::isUnified).count();
    }
}
