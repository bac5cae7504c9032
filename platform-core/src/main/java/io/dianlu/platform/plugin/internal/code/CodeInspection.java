package io.dianlu.platform.plugin.internal.code;

import java.lang.classfile.ClassFile;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.MemberRefEntry;
import java.lang.classfile.constantpool.MethodHandleEntry;
import java.lang.classfile.constantpool.PoolEntry;
import java.util.Set;
import java.util.TreeSet;

/** Reads a plugin's classes before any of them is loaded, and says what they name that they may not (see {@link CodeRules}). */
final class CodeInspection {

    private final ClassFile classFile = ClassFile.of();
    private final Set<String> own;
    private final Set<String> findings = new TreeSet<>();

    /** @param own names of the classes in the jar, in internal form */
    CodeInspection(Set<String> own) {
        this.own = own;
    }

    void read(String name, byte[] bytes) {
        if (name.startsWith("java/")
                || name.startsWith("io/dianlu/plugin/")
                || name.startsWith("io/dianlu/platform/")) {
            findings.add(name + ": the package belongs to somebody else");
        }
        var model = classFile.parse(bytes);
        model.methods().stream()
                .filter(method -> method.flags().has(java.lang.reflect.AccessFlag.NATIVE))
                .forEach(method -> findings.add(name + ": native method " + method.methodName()));
        for (var entry : model.constantPool()) {
            read(name, entry);
        }
    }

    private void read(String name, PoolEntry entry) {
        switch (entry) {
            case ClassEntry type -> named(name, type.asInternalName());
            case MemberRefEntry member -> {
                var owner = member.owner().asInternalName();
                if (!own.contains(owner)
                        && !CodeRules.mayCall(owner, member.name().stringValue())) {
                    findings.add(name + ": " + owner + "." + member.name());
                }
            }
            case MethodHandleEntry _ -> {}
            default -> {}
        }
    }

    private void named(String name, String type) {
        var element = type.startsWith("[") ? elementOf(type) : type;
        if (!element.isEmpty() && !own.contains(element) && !CodeRules.mayName(element)) {
            findings.add(name + ": " + element);
        }
    }

    private static String elementOf(String array) {
        var element = array.substring(array.lastIndexOf('[') + 1);
        return element.startsWith("L") ? element.substring(1, element.length() - 1) : "";
    }

    /** What was found, such as {@code com/example/Shop: java/lang/System.getenv}; empty is good. */
    Set<String> findings() {
        return Set.copyOf(findings);
    }
}
