package org.okrtree.workbench.preflight;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.objectweb.asm.Opcodes;

/**
 * What the bytecode of one class says. All names are with dots.
 *
 * @param place the file in the jar; for a class of a jar in the jar, that jar and the file
 * @param nested whether it is in a jar in the jar
 * @param version of the class file: 61 is Java 17, 65 is Java 21
 * @param uses classes that are loaded when it runs; generic types and annotations are not
 * @param annotationTypes annotations anywhere in it: one whose class is not found is as if it were not written
 * @param asked class names that it asks a loader for
 */
record ClassFacts(
        String name,
        String place,
        boolean nested,
        int version,
        int access,
        List<String> parents,
        Set<String> uses,
        Set<String> annotationTypes,
        Map<String, List<String>> annotations,
        List<Method> methods,
        Set<String> asked) {

    /**
     * A method.
     *
     * @param result the type of what it returns
     * @param parameters the types of its parameters
     * @param annotations by name, with their texts
     */
    record Method(String name, String result, List<String> parameters, Map<String, List<String>> annotations) {
        Method {
            parameters = List.copyOf(parameters);
            annotations = Map.copyOf(annotations);
        }
    }

    ClassFacts {
        parents = List.copyOf(parents);
        uses = Set.copyOf(uses);
        annotationTypes = Set.copyOf(annotationTypes);
        annotations = Map.copyOf(annotations);
        methods = List.copyOf(methods);
        asked = Set.copyOf(asked);
    }

    String packageName() {
        return packageOf(name);
    }

    boolean isInterface() {
        return (access & Opcodes.ACC_INTERFACE) != 0;
    }

    /** The packages of what it uses. */
    Stream<String> packagesUsed() {
        return uses.stream()
                .map(ClassFacts::packageOf)
                .filter(name -> !name.isEmpty())
                .distinct();
    }

    static String packageOf(String className) {
        int dot = className.lastIndexOf('.');
        return dot < 0 ? "" : className.substring(0, dot);
    }
}
