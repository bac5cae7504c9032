package io.dianlu.platform.identity;

/** What was done to it. */
public enum AuditAction {
    CREATED,
    CHANGED,
    OWNER_CHANGED,
    RECYCLED,
    RESTORED,
    /** Gone for ever; the audit forgets its values, and keeps that there were changes. */
    ERASED,
    /** A person is let in. */
    ENABLED,
    /** A person is kept out. */
    DISABLED,
    /** A person was given a new one-time password. */
    PASSWORD_GIVEN,
    /** A person was signed out everywhere. */
    SIGNED_OUT,
    /** An API client got another secret. */
    SECRET_CHANGED,
    REMOVED,
    /** Somebody took it out as a file. */
    EXPORTED,
    GRANTED,
    ENDED
}
