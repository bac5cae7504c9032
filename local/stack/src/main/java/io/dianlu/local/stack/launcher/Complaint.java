package io.dianlu.local.stack.launcher;

/** Something the user has to know and can do something about: the message is shown as it is, without a stack trace. */
final class Complaint extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Complaint(String message) {
        super(message);
    }
}
