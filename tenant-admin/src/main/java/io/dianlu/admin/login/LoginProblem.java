package io.dianlu.admin.login;

import io.dianlu.admin.shared.ProblemType;

/** Why the data plane does not get a login. */
public enum LoginProblem implements ProblemType {
    LOGIN_NOT_FOUND("login-not-found", 404),
    LOGIN_TAKEN("login-taken", 409),
    CLIENT_NOT_FOUND("client-not-found", 404);

    private final String slug;
    private final int status;

    LoginProblem(String slug, int status) {
        this.slug = slug;
        this.status = status;
    }

    @Override
    public String slug() {
        return slug;
    }

    @Override
    public int status() {
        return status;
    }
}
