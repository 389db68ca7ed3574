package org.okrtree.architecture;

import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.ClassRemapper;
import org.objectweb.asm.commons.Remapper;

/**
 * What classes call of the hosts, read from their bytecode: each member under the type that declares it, each type that is named
 * anywhere, both with the top-level classes that do so.
 */
final class HostCalls {
    private final Map<String, Set<String>> callers = new TreeMap<>();
    private String caller = "";

    static HostCalls of(Iterable<ClassReader> classes) {
        HostCalls calls = new HostCalls();
        classes.forEach(calls::read);
        return calls;
    }

    /** Types as {@code a.b.C} and members as {@code a.b.C#name(descriptor)}, each with those who name it. */
    Map<String, Set<String>> callers() {
        return callers;
    }

    static boolean isOfHost(String className) {
        return className.startsWith("com.atlassian.") || className.startsWith("net.java.ao.");
    }

    private void read(ClassReader type) {
        caller = type.getClassName().replace('/', '.').replaceAll("\\$.*", "");
        type.accept(
                new ClassRemapper(new ClassWriter(0), new Remapper(Opcodes.ASM9) {
                    @Override
                    public String map(String internalName) {
                        named(internalName.replace('/', '.'));
                        return internalName;
                    }
                }),
                0);
        type.accept(new Members(), 0);
    }

    private void named(String hostTypeOrMember) {
        String type = hostTypeOrMember.replaceAll("#.*", "");
        if (isOfHost(type) && !type.replaceAll("\\$.*", "").equals(caller)) {
            callers.computeIfAbsent(hostTypeOrMember, it -> new TreeSet<>()).add(caller);
        }
    }

    private void called(String owner, String name, String descriptor) {
        String type = owner.replace('/', '.');
        if (isOfHost(type) || type.startsWith("org.okrtree.")) {
            named(declaring(type, name, descriptor) + "#" + name + descriptor);
        }
    }

    /** The type that a member comes from when it is called on {@code owner}: bytecode may name a subtype. */
    private static String declaring(String owner, String name, String descriptor) {
        Deque<Class<?>> next = new ArrayDeque<>();
        Set<Class<?>> passed = new HashSet<>();
        next.add(load(owner));
        next.add(Object.class); // which interfaces have too
        while (!next.isEmpty()) {
            Class<?> type = next.remove();
            if (!passed.add(type)) {
                continue;
            }
            if (declares(type, name, descriptor)) {
                return type.getName();
            }
            if (type.getSuperclass() != null) {
                next.add(type.getSuperclass());
            }
            next.addAll(Arrays.asList(type.getInterfaces()));
        }
        throw new AssertionError(owner + " has no " + name + descriptor);
    }

    private static boolean declares(Class<?> type, String name, String descriptor) {
        if (name.equals("<init>")) {
            return Stream.of(type.getDeclaredConstructors())
                    .anyMatch((Constructor<?> it) ->
                            Type.getConstructorDescriptor(it).equals(descriptor));
        }
        if (descriptor.startsWith("(")) {
            return Stream.of(type.getDeclaredMethods())
                    .filter((Method it) -> it.getName().equals(name))
                    .anyMatch(it -> MethodType.methodType(it.getReturnType(), it.getParameterTypes())
                            .toMethodDescriptorString()
                            .equals(descriptor));
        }
        return Stream.of(type.getDeclaredFields())
                .anyMatch((Field it) -> it.getName().equals(name));
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, HostCalls.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new AssertionError(name + " is not on the class path", e);
        }
    }

    private final class Members extends ClassVisitor {
        Members() {
            super(Opcodes.ASM9);
        }

        @Override
        public FieldVisitor visitField(int access, String name, String descriptor, String signature, Object value) {
            return null;
        }

        @Override
        public MethodVisitor visitMethod(
                int access, String name, String descriptor, String signature, String[] exceptions) {
            return new MethodVisitor(Opcodes.ASM9) {
                @Override
                public void visitFieldInsn(int opcode, String owner, String field, String fieldDescriptor) {
                    called(owner, field, fieldDescriptor);
                }

                @Override
                public void visitMethodInsn(
                        int opcode, String owner, String method, String methodDescriptor, boolean isInterface) {
                    called(owner, method, methodDescriptor);
                }

                @Override
                public void visitInvokeDynamicInsn(
                        String method, String methodDescriptor, Handle bootstrap, Object... arguments) {
                    for (Object argument : arguments) {
                        if (argument instanceof Handle handle) {
                            called(handle.getOwner(), handle.getName(), handle.getDesc());
                        }
                    }
                }
            };
        }
    }
}
