package io.dianlu.platform.identity.spi;

import io.dianlu.platform.identity.PermissionView;
import java.util.List;

/** Knows permissions beside the platform's own, such as those that plugins bring. */
@FunctionalInterface
public interface PermissionSource {

    /** Those of the open scope's tenant, in a fixed order, with names in the language of who asks. */
    List<PermissionView> permissions();
}
