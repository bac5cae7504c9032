package io.dianlu.admin.catalogue;

import io.dianlu.admin.shared.ProblemType;

/** Refusals of the catalogue; those of the data plane come in its own words. */
public enum CatalogueProblem implements ProblemType {
    PLUGIN_NOT_FOUND("plugin-not-found", 404);

    private final String slug;
    private final int status;

    CatalogueProblem(String slug, int status) {
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
