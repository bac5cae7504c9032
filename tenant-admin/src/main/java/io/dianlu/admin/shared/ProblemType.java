package io.dianlu.admin.shared;

/** A kind of refusal, one enum per room. Its texts are {@code <slug>.title} and {@code <slug>.detail} in the bundle {@code messages/problems}. */
public interface ProblemType {

    /** Stable and public: the last part of the problem's type URI. */
    String slug();

    /** HTTP status. */
    int status();
}
