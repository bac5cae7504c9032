package io.dianlu.admin.shared;

/** Something outside of this application, Keycloak or the data plane, did not do what it was asked to. */
public final class OutsideFailure extends RuntimeException {

    private static final int LONGEST_DETAIL = 300;

    private final Reason reason;

    /** Why; the text for people is {@code outside.<code>} in the bundle {@code messages/problems}. */
    public enum Reason {
        KEYCLOAK_AWAY("keycloak-away"),
        KEYCLOAK_REFUSED("keycloak-refused"),
        ORGANIZATION_TAKEN("organization-taken"),
        LOGIN_TAKEN("login-taken"),
        EMAIL_TAKEN("email-taken"),
        MAIL_NOT_SENT("mail-not-sent"),
        DATA_PLANE_AWAY("data-plane-away"),
        DATA_PLANE_REFUSED("data-plane-refused"),
        TENANT_IN_USE("tenant-in-use"),
        DEFECT("defect");

        private final String code;

        Reason(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }

    /** @param detail what the other side said, for the operator; never a secret */
    public OutsideFailure(Reason reason, String detail) {
        super(detail.length() > LONGEST_DETAIL ? detail.substring(0, LONGEST_DETAIL) + "…" : detail);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** What the other side said. */
    public String detail() {
        return String.valueOf(getMessage());
    }
}
