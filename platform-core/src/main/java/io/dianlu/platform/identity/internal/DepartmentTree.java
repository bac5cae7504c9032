package io.dianlu.platform.identity.internal;

import io.dianlu.platform.identity.DepartmentId;
import io.dianlu.platform.identity.DepartmentView;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A tenant's departments in memory; immutable. */
final class DepartmentTree {

    private final Map<DepartmentId, DepartmentView> byId = new HashMap<>();
    private final Map<@Nullable DepartmentId, List<DepartmentView>> children = new HashMap<>();

    DepartmentTree(List<DepartmentView> departments) {
        for (var department : departments) {
            byId.put(department.id(), department);
            children.computeIfAbsent(department.parentId(), _ -> new ArrayList<>())
                    .add(department);
        }
        children.values().forEach(siblings -> siblings.sort(Comparator.comparing(DepartmentView::name)));
    }

    @Nullable
    DepartmentView find(DepartmentId id) {
        return byId.get(id);
    }

    int size() {
        return byId.size();
    }

    List<DepartmentView> depthFirst() {
        var ordered = new ArrayList<DepartmentView>(byId.size());
        append(null, ordered);
        return ordered;
    }

    private void append(@Nullable DepartmentId parent, List<DepartmentView> ordered) {
        for (var child : children.getOrDefault(parent, List.of())) {
            ordered.add(child);
            append(child.id(), ordered);
        }
    }

    boolean hasOpenBelow(DepartmentId id) {
        return children.getOrDefault(id, List.of()).stream().anyMatch(child -> !child.closed());
    }

    /** Whether somebody could put something into it. */
    boolean isOpen(DepartmentId id) {
        var department = byId.get(id);
        return department != null && !department.closed();
    }

    /** These departments and everything below them. */
    Set<DepartmentId> withDescendants(Collection<DepartmentId> roots) {
        var reached = new LinkedHashSet<DepartmentId>();
        var open = new ArrayList<>(roots);
        while (!open.isEmpty()) {
            var next = open.removeLast();
            if (reached.add(next)) {
                children.getOrDefault(next, List.of()).forEach(child -> open.add(child.id()));
            }
        }
        return reached;
    }

    /** Whether putting {@code id} below {@code parent} would close a ring. */
    boolean ringOf(DepartmentId id, @Nullable DepartmentId parent) {
        var seen = new HashSet<DepartmentId>();
        for (var step = parent; step != null && seen.add(step); ) {
            if (step.equals(id)) {
                return true;
            }
            var view = byId.get(step);
            step = view == null ? null : view.parentId();
        }
        return false;
    }
}
