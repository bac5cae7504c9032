package io.dianlu.platform.identity;

import java.util.List;

/**
 * A role with what it lets somebody do.
 *
 * @param reach how far it sees
 * @param permissions codes of {@link Permission}, in the order the platform lists them
 */
public record RoleView(Role code, Role.Reach reach, List<String> permissions) {}
