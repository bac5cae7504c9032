package io.dianlu.local.bench.drill;

/** What people do while a program is killed. */
enum Kind {
    SIGN_IN("sign-in"),
    READ("read"),
    PAGE("page"),
    SEARCH("search"),
    NEARBY("nearby"),
    CREATE("create"),
    OPEN("visit"),
    CHECK_IN("check-in"),
    CHECK_OUT("check-out");

    private final String word;

    Kind(String word) {
        this.word = word;
    }

    String word() {
        return word;
    }
}
