package io.dianlu.platform.identity;

import java.util.List;

/** Door to the department tree of the tenant; at most {@value #MAX} departments. */
public interface Departments {

    int MAX = 1000;

    /** The whole tree, depth first, siblings by name. What it answers is at most fifteen seconds old. */
    List<DepartmentView> tree();

    /** @throws io.dianlu.platform.shared.Problem department-not-found, forbidden */
    DepartmentView get(DepartmentId id);

    /**
     * Creates a department, or answers the one that the same draft created before (people.manage).
     *
     * @throws io.dianlu.platform.shared.Problem validation-failed, forbidden; id-already-used when the id holds something else
     */
    Created create(DepartmentDraft draft);

    /** @param fresh whether this call created it */
    record Created(DepartmentView department, boolean fresh) {}

    /**
     * Renames or moves a department (people.manage). Asked for what is there already, it answers that, whatever the version.
     *
     * @param version the version the caller saw
     * @throws io.dianlu.platform.shared.Problem department-not-found, validation-failed (also for a move below itself), forbidden;
     *     stale-version with both values
     */
    DepartmentView edit(DepartmentId id, long version, DepartmentDraft draft);

    /**
     * Closes a department (people.manage): nobody and nothing new comes into it, and what was done for it, such as visits, stays readable as before.
     * One that is closed already is answered as it is.
     *
     * @param version the version the caller saw
     * @throws io.dianlu.platform.shared.Problem department-not-found, forbidden; stale-version with both values; department-in-use, whose
     *     {@code by} says what has to be moved first: open departments, people, customers or other
     */
    DepartmentView close(DepartmentId id, long version);

    /**
     * Opens a closed department again (people.manage).
     *
     * @throws io.dianlu.platform.shared.Problem as {@link #close}; validation-failed below a department that is closed
     */
    DepartmentView reopen(DepartmentId id, long version);

    /**
     * Takes a department away on which nothing hangs (people.manage).
     *
     * @param version the version the caller saw
     * @throws io.dianlu.platform.shared.Problem department-not-found, forbidden; stale-version with the current one; department-in-use,
     *     whose {@code by} says what has to be moved first: departments, people, customers (those in the recycle bin too) or other;
     *     department-has-visits, which are kept for good, and so is what they were made for: it can be closed
     */
    void remove(DepartmentId id, long version);
}
