package io.dianlu.platform.web.internal;

/** What the firewall takes as the value of a header: its own rule (assigned characters, no control characters but the tabulator) without its pattern. */
final class HeaderValues {

    private HeaderValues() {}

    static boolean isAllowed(String value) {
        int character;
        for (int i = 0; i < value.length(); i += Character.charCount(character)) {
            character = value.codePointAt(i);
            if (character != '\t' && (Character.isISOControl(character) || !Character.isDefined(character))) {
                return false;
            }
        }
        return true;
    }
}
