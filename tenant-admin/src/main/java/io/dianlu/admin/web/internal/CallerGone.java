package io.dianlu.admin.web.internal;

import org.apache.catalina.connector.ClientAbortException;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;

/**
 * Tells a caller that hung up from a defect. By the container's own exceptions only: the framework's check goes by words such as
 * "connection reset" too, and a database that is away says those as well.
 */
final class CallerGone {

    private CallerGone() {}

    static boolean isBehind(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ClientAbortException || cause instanceof AsyncRequestNotUsableException) {
                return true;
            }
        }
        return false;
    }
}
