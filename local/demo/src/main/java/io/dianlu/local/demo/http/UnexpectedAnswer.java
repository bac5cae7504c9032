package io.dianlu.local.demo.http;

/** A server refused what the demo relies on. */
public final class UnexpectedAnswer extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final int LONGEST_TEXT = 600;

    private final int status;

    public UnexpectedAnswer(Answer answer) {
        super("%s answered %d %s"
                .formatted(
                        answer.request(),
                        answer.status(),
                        shortened(answer.body().toString())));
        this.status = answer.status();
    }

    public int status() {
        return status;
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT) + "…";
    }
}
