package io.dianlu.platform.plugin.internal.code;

import io.dianlu.platform.plugin.internal.call.Meter;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFile.ClassHierarchyResolverOption;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.Label;
import java.lang.classfile.MethodModel;
import java.lang.classfile.MethodTransform;
import java.lang.classfile.TypeKind;
import java.lang.classfile.instruction.BranchInstruction;
import java.lang.classfile.instruction.ExceptionCatch;
import java.lang.classfile.instruction.LabelTarget;
import java.lang.classfile.instruction.LookupSwitchInstruction;
import java.lang.classfile.instruction.NewMultiArrayInstruction;
import java.lang.classfile.instruction.NewObjectInstruction;
import java.lang.classfile.instruction.NewPrimitiveArrayInstruction;
import java.lang.classfile.instruction.NewReferenceArrayInstruction;
import java.lang.classfile.instruction.SwitchCase;
import java.lang.classfile.instruction.TableSwitchInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Puts the calls of {@link Meter} into a plugin's class, so that what it does can be stopped and counted. */
final class Metering {

    private static final ClassDesc METER = ClassDesc.of(Meter.class.getName());
    private static final ClassDesc INT = ConstantDescs.CD_int;
    private static final MethodTypeDesc NOTHING = MethodTypeDesc.of(ConstantDescs.CD_void);
    private static final MethodTypeDesc ONE_SIZE = MethodTypeDesc.of(ConstantDescs.CD_void, INT, INT);
    private static final MethodTypeDesc TWO_SIZES = MethodTypeDesc.of(ConstantDescs.CD_void, INT, INT, INT);
    private static final int BYTES_OF_A_REFERENCE = 4;

    private final ClassFile classFile;

    /** @param classes where the supertypes of the plugin's classes can be read, to describe what lies on the stack at each label */
    Metering(ClassLoader classes) {
        var resolver =
                ClassHierarchyResolver.ofResourceParsing(classes).orElse(ClassHierarchyResolver.defaultResolver());
        this.classFile = ClassFile.of(ClassHierarchyResolverOption.of(resolver));
    }

    byte[] applyTo(byte[] original) {
        return classFile.transformClass(classFile.parse(original), (builder, element) -> {
            if (element instanceof MethodModel method && method.code().isPresent()) {
                builder.transformMethod(method, MethodTransform.transformingCode(new Turns(handlers(method))));
            } else {
                builder.with(element);
            }
        });
    }

    /**
     * Labels where a handler begins. One that guards itself, as compilers write for {@code synchronized}, is left out: stopped there, it would catch its own stop
     * for ever.
     */
    private static Set<Label> handlers(MethodModel method) {
        var code = method.code().orElseThrow();
        var handlers = new HashSet<Label>();
        for (var handler : code.exceptionHandlers()) {
            if (!guardsItself(handler, code.elementList())) {
                handlers.add(handler.handler());
            }
        }
        return handlers;
    }

    private static boolean guardsItself(ExceptionCatch handler, List<CodeElement> elements) {
        boolean guarded = false;
        for (var element : elements) {
            if (element instanceof LabelTarget target) {
                guarded = (guarded || target.label().equals(handler.tryStart()))
                        && !target.label().equals(handler.tryEnd());
                if (guarded && target.label().equals(handler.handler())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** One method's code, seen from its begin to its end. */
    private static final class Turns implements CodeTransform {
        private final Set<Label> handlers;
        private final Set<Label> passed = new HashSet<>();

        Turns(Set<Label> handlers) {
            this.handlers = handlers;
        }

        @Override
        public void atStart(CodeBuilder builder) {
            pass(builder);
        }

        @Override
        public void accept(CodeBuilder builder, CodeElement element) {
            switch (element) {
                case LabelTarget target -> {
                    passed.add(target.label());
                    builder.with(target);
                    if (handlers.contains(target.label())) {
                        pass(builder);
                    }
                    return;
                }
                case BranchInstruction branch -> passIfBackward(builder, List.of(branch.target()));
                case TableSwitchInstruction table ->
                    passIfBackward(builder, targets(table.cases(), table.defaultTarget()));
                case LookupSwitchInstruction table ->
                    passIfBackward(builder, targets(table.cases(), table.defaultTarget()));
                case NewObjectInstruction _ -> builder.invokestatic(METER, "object", NOTHING);
                case NewPrimitiveArrayInstruction array -> array(builder, bytes(array.typeKind()));
                case NewReferenceArrayInstruction _ -> array(builder, BYTES_OF_A_REFERENCE);
                case NewMultiArrayInstruction arrays
                when arrays.dimensions() > 1 ->
                    builder.dup2().loadConstant(BYTES_OF_A_REFERENCE).invokestatic(METER, "arrays", TWO_SIZES);
                case NewMultiArrayInstruction _ -> array(builder, BYTES_OF_A_REFERENCE);
                default -> {}
            }
            builder.with(element);
        }

        private void passIfBackward(CodeBuilder builder, List<Label> targets) {
            if (targets.stream().anyMatch(passed::contains)) {
                pass(builder);
            }
        }

        private static List<Label> targets(List<SwitchCase> cases, Label otherwise) {
            return Stream.concat(cases.stream().map(SwitchCase::target), Stream.of(otherwise))
                    .toList();
        }

        private static void pass(CodeBuilder builder) {
            builder.invokestatic(METER, "pass", NOTHING);
        }

        private static void array(CodeBuilder builder, int bytesOfAnElement) {
            builder.dup().loadConstant(bytesOfAnElement).invokestatic(METER, "array", ONE_SIZE);
        }

        private static int bytes(TypeKind kind) {
            return switch (kind) {
                case BOOLEAN, BYTE -> 1;
                case SHORT, CHAR -> 2;
                case LONG, DOUBLE -> 8;
                default -> 4;
            };
        }
    }
}
