package io.dianlu.platform.tenancy;

/** Door to the pace at which a tenant may ask the platform (P-12), for requests that ask for more than one thing. */
public interface RequestBudget {

    /** So many rows of one request weigh as much as one request more. */
    int ROWS_PER_REQUEST = 10;

    /**
     * Takes the weight of a batch from what its tenant may ask for. The batch itself goes on: what it weighs too much, the next requests wait for.
     *
     * @param rows that the open request asks for
     */
    void weigh(int rows);
}
