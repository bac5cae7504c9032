package io.dianlu.platform.plugin.internal.code;

import java.lang.classfile.Attributes;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.reflect.AccessFlag;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A class of a plugin that the platform would ask: an extension, also by way of a class or interface of the plugin's own, a controller, or what cares for its data.
 *
 * @param point simple name of the extension point, or of the annotation that makes a controller
 * @param type its full name
 */
public record OfferedClass(String point, String type) {

    private static final String POINTS = "io/dianlu/plugin/extension/";
    private static final String HOOKS = "io/dianlu/plugin/DataHooks";
    static final String DATA_HOOKS = "DataHooks";
    private static final String CONTROLLER = "Lorg/springframework/web/bind/annotation/RestController;";

    static List<OfferedClass> among(Collection<byte[]> classes) {
        var own = new TreeMap<String, ClassModel>();
        for (var bytes : classes) {
            var model = ClassFile.of().parse(bytes);
            own.put(model.thisClass().asInternalName(), model);
        }
        var offered = new ArrayList<OfferedClass>();
        own.forEach((name, model) -> {
            if (model.flags().has(AccessFlag.ABSTRACT)) {
                return;
            }
            var points = new LinkedHashSet<String>();
            collect(model, own, points, new LinkedHashSet<>());
            points.forEach(point -> offered.add(new OfferedClass(point, name.replace('/', '.'))));
        });
        return List.copyOf(offered);
    }

    private static void collect(ClassModel model, Map<String, ClassModel> own, Set<String> points, Set<String> seen) {
        if (!seen.add(model.thisClass().asInternalName())) {
            return;
        }
        if (isController(model)) {
            points.add("RestController");
        }
        var above = new ArrayList<ClassEntry>(model.interfaces());
        model.superclass().ifPresent(above::add);
        for (var type : above) {
            var name = type.asInternalName();
            if (name.startsWith(POINTS)) {
                points.add(name.substring(POINTS.length()));
            } else if (name.equals(HOOKS)) {
                points.add(DATA_HOOKS);
            } else if (own.containsKey(name)) {
                collect(own.get(name), own, points, seen);
            }
        }
    }

    private static boolean isController(ClassModel model) {
        return model.findAttribute(Attributes.runtimeVisibleAnnotations()).stream()
                .flatMap(annotations -> annotations.annotations().stream())
                .anyMatch(annotation -> annotation.className().equalsString(CONTROLLER));
    }
}
