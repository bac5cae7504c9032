package io.dianlu.platform.identity;

import static io.dianlu.platform.identity.Permission.*;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/**
 * What somebody is in a tenant (PRODUCT §1), as the platform comes with it; a tenant may change all but the administrator, and make roles of its
 * own that have one of these as their basis. A person may have several; permissions add up and the widest scope counts.
 */
public enum Role {
    /** 业务员: own customers and visits. */
    REP(Reach.OWN, CUSTOMER_READ, CUSTOMER_WRITE, VISIT_READ, VISIT_WRITE, PEOPLE_READ),
    /** 销售主管: the own department tree. */
    MANAGER(
            Reach.TREE,
            CUSTOMER_READ,
            CUSTOMER_WRITE,
            CUSTOMER_RECYCLE,
            CUSTOMER_BULK,
            CUSTOMER_IMPORT,
            VISIT_READ,
            VISIT_WRITE,
            TEAM_READ,
            PEOPLE_READ),
    /** 老板: everything of the tenant, read and steer. */
    BOSS(
            Reach.TENANT,
            CUSTOMER_READ,
            CUSTOMER_WRITE,
            CUSTOMER_RECYCLE,
            CUSTOMER_BULK,
            CUSTOMER_IMPORT,
            VISIT_READ,
            VISIT_WRITE,
            TEAM_READ,
            PEOPLE_READ),
    /** 管理员: everything of the tenant and its settings. */
    ADMINISTRATOR(Reach.TENANT, Permission.values());

    /** How far a role sees, from the narrowest to the widest. */
    public enum Reach {
        OWN,
        /** The departments somebody belongs to, without those below them. */
        DEPARTMENT,
        TREE,
        TENANT
    }

    private final Reach reach;
    private final Set<Permission> permissions;

    Role(Reach reach, Permission... permissions) {
        this.reach = reach;
        this.permissions = EnumSet.copyOf(Arrays.asList(permissions));
    }

    public Reach reach() {
        return reach;
    }

    public Set<Permission> permissions() {
        return Set.copyOf(permissions);
    }
}
