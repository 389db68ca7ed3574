package org.okrtree.workbench.preflight;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.TypePath;
import org.objectweb.asm.commons.ClassRemapper;
import org.objectweb.asm.commons.Remapper;

/** One reading of a class file. The remapper of ASM is asked for every class it meets and changes none. */
final class ClassReading extends ClassVisitor {
    private static final int API = Opcodes.ASM9;
    private static final Set<String> LOADING = Set.of("forName", "loadClass", "isPresent");

    private final Set<String> uses = new HashSet<>();
    private final Set<String> annotationTypes = new HashSet<>();
    private final Map<String, List<String>> annotations = new HashMap<>();
    private final List<ClassFacts.Method> methods = new ArrayList<>();
    private final Set<String> asked = new HashSet<>();
    private final List<String> parents = new ArrayList<>();
    private String name = "";
    private int version;
    private int access;

    private ClassReading() {
        super(API);
        cv = new ClassRemapper(API, new Sink(), new Collecting()) {};
    }

    /** @throws IllegalArgumentException when it is no class file, or one that is too new to read */
    static ClassFacts of(byte[] bytes, String place, boolean nested) {
        ClassReading reading = new ClassReading();
        new ClassReader(bytes).accept(reading, ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
        return new ClassFacts(
                reading.name,
                place,
                nested,
                reading.version,
                reading.access,
                reading.parents,
                reading.uses,
                reading.annotationTypes,
                reading.annotations,
                reading.methods,
                reading.asked);
    }

    static String dotted(String internalName) {
        return internalName.replace('/', '.');
    }

    private final class Collecting extends Remapper {
        Collecting() {
            super(API);
        }

        @Override
        public String map(String internalName) {
            uses.add(dotted(internalName));
            return internalName;
        }

        @Override
        public String mapSignature(String signature, boolean isType) {
            return signature; // a type argument is not loaded
        }
    }

    @Override
    public void visit(
            int classVersion, int flags, String internalName, String signature, String superName, String[] interfaces) {
        version = classVersion & 0xffff;
        access = flags;
        name = dotted(internalName);
        if (superName != null) {
            parents.add(dotted(superName));
        }
        Arrays.stream(interfaces).map(ClassReading::dotted).forEach(parents::add);
        super.visit(classVersion, flags, internalName, signature, superName, interfaces);
    }

    @Override
    public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
        return annotation(descriptor, annotations);
    }

    @Override
    public AnnotationVisitor visitTypeAnnotation(int type, TypePath path, String descriptor, boolean visible) {
        return annotation(descriptor, new HashMap<>());
    }

    // not passed on to the remapper: an annotation that is not found is left out, not missed
    private AnnotationVisitor annotation(String descriptor, Map<String, List<String>> into) {
        String type = Type.getType(descriptor).getClassName();
        annotationTypes.add(type);
        return new Texts(into.computeIfAbsent(type, any -> new ArrayList<>()));
    }

    private static final class Texts extends AnnotationVisitor {
        private final List<String> texts;

        Texts(List<String> texts) {
            super(API);
            this.texts = texts;
        }

        @Override
        public void visit(String member, Object value) {
            texts.add(String.valueOf(value));
        }

        @Override
        public void visitEnum(String member, String descriptor, String value) {
            texts.add(value);
        }

        @Override
        public AnnotationVisitor visitArray(String member) {
            return this;
        }
    }

    @Override
    public FieldVisitor visitField(int flags, String field, String descriptor, String signature, Object value) {
        return new FieldVisitor(API, super.visitField(flags, field, descriptor, signature, value)) {
            @Override
            public AnnotationVisitor visitAnnotation(String type, boolean visible) {
                return annotation(type, new HashMap<>());
            }

            @Override
            public AnnotationVisitor visitTypeAnnotation(int at, TypePath path, String type, boolean visible) {
                return annotation(type, new HashMap<>());
            }
        };
    }

    @Override
    public MethodVisitor visitMethod(int flags, String method, String descriptor, String signature, String[] thrown) {
        Map<String, List<String>> ofMethod = new HashMap<>();
        MethodVisitor next = super.visitMethod(flags, method, descriptor, signature, thrown);
        return new Body(next, ofMethod) {
            @Override
            public void visitEnd() {
                methods.add(new ClassFacts.Method(
                        method,
                        Type.getReturnType(descriptor).getClassName(),
                        Arrays.stream(Type.getArgumentTypes(descriptor))
                                .map(Type::getClassName)
                                .toList(),
                        ofMethod));
                super.visitEnd();
            }
        };
    }

    private class Body extends MethodVisitor {
        private final Map<String, List<String>> ofMethod;
        private String lastText = "";

        Body(MethodVisitor next, Map<String, List<String>> ofMethod) {
            super(API, next);
            this.ofMethod = ofMethod;
        }

        @Override
        public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
            return annotation(descriptor, ofMethod);
        }

        @Override
        public AnnotationVisitor visitTypeAnnotation(int type, TypePath path, String descriptor, boolean visible) {
            return annotation(descriptor, new HashMap<>());
        }

        @Override
        public AnnotationVisitor visitParameterAnnotation(int parameter, String descriptor, boolean visible) {
            return annotation(descriptor, new HashMap<>());
        }

        @Override
        public void visitLdcInsn(Object value) {
            lastText = value instanceof String text ? text : "";
            super.visitLdcInsn(value);
        }

        @Override
        public void visitMethodInsn(int opcode, String owner, String called, String descriptor, boolean ofInterface) {
            if (LOADING.contains(called)
                    && descriptor.startsWith("(Ljava/lang/String;")
                    && lastText.matches("[A-Za-z_]\\w*(\\.\\w+)+")) {
                asked.add(lastText);
            }
            super.visitMethodInsn(opcode, owner, called, descriptor, ofInterface);
        }
    }

    /** The remapper goes into members only where somebody behind it wants them. */
    private static final class Sink extends ClassVisitor {
        Sink() {
            super(API);
        }

        @Override
        public MethodVisitor visitMethod(int flags, String name, String descriptor, String signature, String[] thrown) {
            return new MethodVisitor(API) {};
        }

        @Override
        public FieldVisitor visitField(int flags, String name, String descriptor, String signature, Object value) {
            return new FieldVisitor(API) {};
        }
    }
}
