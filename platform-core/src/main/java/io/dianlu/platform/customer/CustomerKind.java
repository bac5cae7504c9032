package io.dianlu.platform.customer;

/** What a customer is in the channel; downstream distributors are visited too (S3-04). */
public enum CustomerKind {
    /** 门店 */
    SHOP,
    /** 经销商 */
    DISTRIBUTOR,
    /** 代理商 */
    AGENT,
    /** 仓库 */
    WAREHOUSE,
    /** 其他 */
    OTHER
}
