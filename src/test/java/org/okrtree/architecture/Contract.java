package org.okrtree.architecture;

import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The types of platform/ as their sources tell them, with what their Javadoc says of where each part was seen. */
final class Contract {
    private static final Pattern TAG = Pattern.compile("@(seen|remembered)\\s+([^@]*)");

    private final Map<String, Part> parts = new TreeMap<>();
    private final List<String> constants = new ArrayList<>();
    private Elements elements;
    private Types types;

    /**
     * A type, or a public member of one.
     *
     * @param shown as a reader would write it
     * @param mark seen or remembered; empty when the Javadoc does not say
     * @param source what stands behind the mark
     * @param implemented whether it belongs to a type that the plugin implements
     * @param ofHost whether only a host calls it
     */
    record Part(String type, String shown, String mark, String source, boolean implemented, boolean ofHost) {}

    private Contract() {}

    /** Read from all sources below {@code directory}. */
    static Contract below(Path directory) {
        Contract contract = new Contract();
        contract.read(directory);
        return contract;
    }

    /** Types as {@code a.b.C} and public members as {@code a.b.C#name(descriptor)}. */
    Map<String, Part> parts() {
        return parts;
    }

    /** Fields whose value the compiler would copy into who reads them. */
    List<String> constants() {
        return constants;
    }

    private void read(Path directory) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (Stream<Path> walk = Files.walk(directory);
                StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            List<Path> sources =
                    walk.filter(it -> it.toString().endsWith(".java")).toList();
            JavacTask task = (JavacTask) compiler.getTask(
                    null,
                    files,
                    null,
                    List.of("-proc:none", "-cp", System.getProperty("java.class.path")),
                    null,
                    files.getJavaFileObjectsFromPaths(sources));
            task.parse();
            elements = task.getElements();
            types = task.getTypes();
            for (Element element : task.analyze()) {
                if (element instanceof TypeElement type) {
                    type(type, false);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void type(TypeElement type, boolean insideImplemented) {
        String name = elements.getBinaryName(type).toString();
        boolean implemented = insideImplemented || documentation(type).contains("@implemented");
        put(name, type, name, "", implemented);
        for (Element member : type.getEnclosedElements()) {
            if (elements.getOrigin(member) != Elements.Origin.EXPLICIT) {
                continue;
            }
            if (member instanceof TypeElement nested) {
                type(nested, false);
            } else if (isPublic(type, member)) {
                member(name, member, implemented);
            }
        }
    }

    private static boolean isPublic(TypeElement type, Element member) {
        return member.getModifiers().contains(Modifier.PUBLIC) || type.getKind() == ElementKind.INTERFACE;
    }

    private void member(String type, Element member, boolean implemented) {
        if (member instanceof ExecutableElement method) {
            String parameters = method.getParameters().stream()
                    .map(it -> simple(it.asType()))
                    .collect(Collectors.joining(", "));
            if (method.getEnclosingElement().getKind() == ElementKind.ENUM) {
                return; // values() and valueOf stand in no source
            }
            boolean constructor = method.getKind() == ElementKind.CONSTRUCTOR;
            String shown = (constructor ? "new " + type.replaceAll(".*[.$]", "") : method.getSimpleName()) + "("
                    + parameters + ")";
            put(type + "#" + method.getSimpleName() + descriptor(method), method, type, shown, implemented);
        } else if (member instanceof VariableElement field) {
            put(
                    type + "#" + field.getSimpleName() + descriptor(field.asType()),
                    field,
                    type,
                    field.getSimpleName().toString(),
                    implemented);
            if (field.getConstantValue() != null) {
                constants.add(type + "." + field.getSimpleName());
            }
        }
    }

    private void put(String key, Element element, String type, String shown, boolean implemented) {
        String told = documentation(element);
        Matcher tag = TAG.matcher(told);
        boolean marked = tag.find();
        parts.put(
                key,
                new Part(
                        type,
                        shown,
                        marked ? tag.group(1) : "",
                        marked ? tag.group(2).replaceAll("\\s+", " ").strip() : "",
                        implemented,
                        told.contains("@host")));
    }

    private String documentation(Element element) {
        String comment = elements.getDocComment(element);
        return comment == null ? "" : comment;
    }

    private String descriptor(ExecutableElement method) {
        return method.getParameters().stream()
                        .map(it -> descriptor(it.asType()))
                        .collect(Collectors.joining("", "(", ")"))
                + descriptor(method.getReturnType());
    }

    private String descriptor(TypeMirror type) {
        TypeMirror erased = types.erasure(type);
        return switch (erased.getKind()) {
            case BOOLEAN -> "Z";
            case BYTE -> "B";
            case SHORT -> "S";
            case INT -> "I";
            case LONG -> "J";
            case CHAR -> "C";
            case FLOAT -> "F";
            case DOUBLE -> "D";
            case VOID -> "V";
            case ARRAY -> "[" + descriptor(((ArrayType) erased).getComponentType());
            default ->
                "L"
                        + elements.getBinaryName((TypeElement) ((DeclaredType) erased).asElement())
                                .toString()
                                .replace('.', '/')
                        + ";";
        };
    }

    private String simple(TypeMirror type) {
        return types.erasure(type).toString().replaceAll("[\\w.]*\\.", "");
    }
}
