package io.dianlu.plugin;

/** The version of this contract, by semantic versioning: a plugin says in its descriptor which versions it fits, such as {@code >=0.1.0 & <0.2.0}. */
public final class ApiVersion {

    public static final String CURRENT = "0.1.1";

    private ApiVersion() {}
}
