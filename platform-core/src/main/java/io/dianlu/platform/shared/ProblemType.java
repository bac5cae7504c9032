package io.dianlu.platform.shared;

/**
 * A kind of problem the platform answers with. Implemented by one enum per room; each slug has a title and a detail in every language
 * (bundle {@code messages/problems}, keys {@code <slug>.title} and {@code <slug>.detail}).
 */
public interface ProblemType {

    /** Stable and public: the last part of the problem's type URI. */
    String slug();

    /** HTTP status. */
    int status();
}
