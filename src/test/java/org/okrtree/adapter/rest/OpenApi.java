package org.okrtree.adapter.rest;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.okrtree.domain.Refusal;

/**
 * The OpenAPI 3.1 document, made from the code: addresses and parameters from the annotations of the resources, bodies from the
 * {@code *Json} records, what is answered and refused from what their methods call, down to the rules. So a new address is in it by
 * itself. The words beside each address are those of {@code docs/rest.md}.
 */
final class OpenApi {

    /** Which body is the answer, where a method names another one beside it; without a line here both are told, as one of two. */
    private static final Map<String, String> ANSWERED = Map.of(
            "POST /sheets/{sheet}/agreement", "SheetStateJson",
            "POST /sheets/{sheet}/publications", "RevisionJson");

    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([A-Z]+ /[^`]*)` \\|[^|]*\\|([^|]*)\\|");
    private static final String REFUSED = "#/components/responses/";
    private static final String SCHEMAS = "#/components/schemas/";

    private final JavaClasses classes = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.okrtree.adapter.rest", "org.okrtree.application", "org.okrtree.domain");
    private final Map<String, Class<?>> schemas = new TreeMap<>();
    private final Map<String, String> words = new LinkedHashMap<>();

    /** @param page the text of {@code docs/rest.md} */
    OpenApi(String page) {
        ROW.matcher(page)
                .results()
                .forEach(row -> words.put(row.group(1), row.group(2).strip().replace("`", "")));
    }

    /** The document as maps, lists and text. */
    Map<String, Object> document() {
        Map<String, Map<String, Object>> paths = new TreeMap<>();
        for (Class<?> resource : resources()) {
            methods(resource)
                    .forEach(method -> paths.computeIfAbsent("/" + path(resource, method), path -> new TreeMap<>())
                            .put(verb(method).orElseThrow().toLowerCase(Locale.ROOT), operation(resource, method)));
        }
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("openapi", "3.1.0");
        document.put("info", map("title", "OKR for Jira", "version", "1"));
        document.put("servers", List.of(map("url", "/rest/okr/1")));
        document.put("security", List.of(map("token", List.of())));
        document.put("paths", paths);
        schema(ProblemJson.class);
        document.put(
                "components",
                map(
                        "securitySchemes",
                        map("token", map("type", "http", "scheme", "bearer")),
                        "responses",
                        refusals(),
                        "schemas",
                        bodies()));
        return document;
    }

    List<Class<?>> resources() {
        return classes.stream()
                .filter(type -> type.isAnnotatedWith(Path.class))
                .<Class<?>>map(JavaClass::reflect)
                .sorted(Comparator.comparing(Class::getName))
                .toList();
    }

    static Stream<Method> methods(Class<?> resource) {
        return Stream.of(resource.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .filter(method -> verb(method).isPresent())
                .sorted(Comparator.comparing(Method::getName));
    }

    static Optional<String> verb(Method method) {
        return Stream.of(method.getAnnotations())
                .map(Annotation::annotationType)
                .filter(type -> type.isAnnotationPresent(HttpMethod.class))
                .map(type -> type.getAnnotation(HttpMethod.class).value())
                .findFirst();
    }

    static String path(Class<?> resource, Method method) {
        Path own = method.getAnnotation(Path.class);
        return resource.getAnnotation(Path.class).value() + (own == null ? "" : "/" + own.value());
    }

    static Optional<Class<?>> body(Method method) {
        return Stream.<Class<?>>of(method.getParameterTypes())
                .filter(Class::isRecord)
                .findFirst();
    }

    private Map<String, Object> operation(Class<?> resource, Method method) {
        String address = verb(method).orElseThrow() + " /" + path(resource, method);
        Map<String, Object> operation = new LinkedHashMap<>();
        operation.put("operationId", resource.getSimpleName().replace("Resource", "") + "." + method.getName());
        Optional.ofNullable(words.get(address)).ifPresent(said -> operation.put("summary", said));
        List<Object> parameters = Stream.of(method.getParameters())
                .flatMap(one -> parameter(one).stream())
                .map(Object.class::cast)
                .toList();
        if (!parameters.isEmpty()) {
            operation.put("parameters", parameters);
        }
        body(method)
                .ifPresent(type -> operation.put(
                        "requestBody",
                        map("required", true, "content", map("application/json", map("schema", reference(type))))));
        operation.put("responses", responses(address, resource, method));
        return operation;
    }

    private static Optional<Map<String, Object>> parameter(Parameter one) {
        if (one.isAnnotationPresent(PathParam.class)) {
            return Optional.of(map(
                    "name",
                    one.getAnnotation(PathParam.class).value(),
                    "in",
                    "path",
                    "required",
                    true,
                    "schema",
                    plain(one.getType())));
        }
        if (one.isAnnotationPresent(QueryParam.class)) {
            return Optional.of(map(
                    "name",
                    one.getAnnotation(QueryParam.class).value(),
                    "in",
                    "query",
                    "schema",
                    plain(one.getType())));
        }
        if (one.isAnnotationPresent(HeaderParam.class)) {
            return Optional.of(map(
                    "name",
                    one.getAnnotation(HeaderParam.class).value(),
                    "in",
                    "header",
                    "required",
                    true,
                    "schema",
                    plain(one.getType())));
        }
        return Optional.empty();
    }

    private static Map<String, Object> plain(Class<?> type) {
        if (type == List.class) {
            return map("type", "array", "items", plain(String.class));
        }
        return map("type", type == boolean.class ? "boolean" : type == int.class ? "integer" : "string");
    }

    // --- what is answered and refused ---------------------------------------------------------------------------

    private Map<String, Object> responses(String address, Class<?> resource, Method method) {
        Set<JavaAccess<?>> all = reached(codeUnit(resource, method));
        Map<String, Object> responses = new TreeMap<>();
        String success = success(address, method, all);
        Map<String, Object> done = new LinkedHashMap<>();
        done.put("description", "done");
        if (calls(all, "document")) {
            done.put("headers", map("ETag", map("schema", plain(String.class))));
            responses.put("304", map("description", "nothing changed since"));
        }
        if (!success.equals("204")) {
            done.put("content", map("application/json", map("schema", answer(address, all))));
        }
        responses.put(success, done);
        for (int status : statuses(method, all)) {
            responses.put(Integer.toString(status), map("$ref", REFUSED + status));
        }
        return responses;
    }

    private String success(String address, Method method, Set<JavaAccess<?>> all) {
        if (calls(all, "created") || reads(all, "CREATED")) {
            return "201";
        }
        if (calls(all, "gone") || (calls(all, "noContent") && method.getName().startsWith("remove"))) {
            return "204";
        }
        if (calls(all, "ok") || calls(all, "document")) {
            return "200";
        }
        throw new AssertionError("it cannot be told what is answered to " + address);
    }

    /** Every kind of refusal that the method can come to, down to the rules; and what is refused before a rule is asked. */
    Set<Integer> statuses(Method method, Set<JavaAccess<?>> all) {
        Set<Integer> statuses = new TreeSet<>(Set.of(401, 500, 503));
        all.stream()
                .filter(access -> access.getTarget().getName().equals(JavaConstructor.CONSTRUCTOR_NAME))
                .map(JavaAccess::getTargetOwner)
                .filter(type -> type.isAssignableTo(Refusal.class))
                .forEach(type -> statuses.add(Answers.statusOf(kindOf(type))));
        if (body(method).isPresent()) {
            statuses.addAll(Set.of(400, 413));
        }
        if (Stream.of(method.getParameters()).anyMatch(one -> one.isAnnotationPresent(HeaderParam.class))) {
            statuses.add(428);
        }
        return statuses;
    }

    private static Refusal.Kind kindOf(JavaClass refusal) {
        return Stream.concat(Stream.of(refusal), refusal.getAllRawInterfaces().stream())
                .flatMap(type -> type.tryGetMethod("kind").stream())
                .flatMap(kind -> kind.getFieldAccesses().stream())
                .filter(access -> access.getTargetOwner().isEquivalentTo(Refusal.Kind.class))
                .map(access -> Refusal.Kind.valueOf(access.getTarget().getName()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("the kind of " + refusal.getName() + " cannot be told"));
    }

    private Map<String, Object> answer(String address, Set<JavaAccess<?>> all) {
        Set<String> said = all.stream()
                .filter(access -> access.getOriginOwner().isAnnotatedWith(Path.class))
                .map(OpenApi::madeJson)
                .flatMap(Optional::stream)
                .collect(Collectors.toCollection(TreeSet::new));
        String only = ANSWERED.get(address);
        if (only != null) {
            said.removeIf(name -> !name.endsWith("." + only));
        }
        List<Object> references = said.stream()
                .map(name -> (Object) reference(classes.get(name).reflect()))
                .toList();
        if (references.isEmpty()) {
            return map("type", "object");
        }
        return references.size() == 1 ? cast(references.get(0)) : map("oneOf", references);
    }

    private static Optional<String> madeJson(JavaAccess<?> access) {
        JavaClass owner = access.getTargetOwner();
        boolean isJson = owner.getSimpleName().endsWith("Json") && owner.isRecord();
        boolean isMade = access.getTarget().getName().equals(JavaConstructor.CONSTRUCTOR_NAME)
                || classMethod(access).filter(OpenApi::givesItsOwn).isPresent();
        return isJson && isMade && !owner.isEquivalentTo(ProblemJson.class)
                ? Optional.of(owner.getName())
                : Optional.empty();
    }

    private static Optional<JavaCodeUnit> classMethod(JavaAccess<?> access) {
        return access.getTarget()
                .resolveMember()
                .filter(JavaCodeUnit.class::isInstance)
                .map(JavaCodeUnit.class::cast);
    }

    private static boolean givesItsOwn(JavaCodeUnit method) {
        return method.getRawReturnType().equals(method.getOwner());
    }

    private static boolean calls(Set<JavaAccess<?>> all, String name) {
        return all.stream()
                .filter(access -> access.getOriginOwner().isAnnotatedWith(Path.class))
                .filter(access -> access.getTargetOwner().isEquivalentTo(Answers.class)
                        || access.getTargetOwner().isEquivalentTo(Response.class))
                .anyMatch(access -> access.getTarget().getName().equals(name));
    }

    private static boolean reads(Set<JavaAccess<?>> all, String constant) {
        return all.stream()
                .filter(access -> access.getOriginOwner().isAnnotatedWith(Path.class))
                .anyMatch(access -> access.getTargetOwner().isEquivalentTo(Response.Status.class)
                        && access.getTarget().getName().equals(constant));
    }

    private JavaCodeUnit codeUnit(Class<?> resource, Method method) {
        return classes.get(resource).getMethod(method.getName(), method.getParameterTypes());
    }

    /** Everything that a method comes to in our own code, what stands in its lambdas too. */
    private Set<JavaAccess<?>> reached(JavaCodeUnit first) {
        Set<JavaAccess<?>> all = new LinkedHashSet<>();
        Set<JavaCodeUnit> seen = new LinkedHashSet<>();
        Deque<JavaCodeUnit> next = new ArrayDeque<>(List.of(first));
        while (!next.isEmpty()) {
            JavaCodeUnit unit = next.remove();
            if (seen.add(unit)) {
                all.addAll(unit.getAccessesFromSelf());
                unit.getAccessesFromSelf().stream()
                        .flatMap(access -> classMethod(access).stream())
                        .filter(target -> isOurs(target) && !isShared(target))
                        .forEach(next::add);
            }
        }
        return all;
    }

    private static boolean isOurs(JavaMember member) {
        return member.getOwner().getPackageName().startsWith("org.okrtree");
    }

    // answers to refusals, and refuses nothing itself but what stands in the table above all
    private static boolean isShared(JavaMember member) {
        return member.getOwner().isEquivalentTo(Answers.class);
    }

    private static Map<String, Object> refusals() {
        Map<String, Object> all = new TreeMap<>();
        Map<Integer, String> meanings = new TreeMap<>(Map.of(
                400, "the body cannot be read, or names a field that is not known",
                413, "more than one megabyte",
                428, "a change of a line or a team without If-Match",
                500, "a defect: reference is the number under which the log tells more",
                503, "the database did not answer, or others were faster four times in a row"));
        meanings.put(Answers.statusOf(Refusal.Kind.UNKNOWN), "not there, or not for you to see");
        meanings.put(Answers.statusOf(Refusal.Kind.NOT_ALLOWED), "you see it and may not do it");
        meanings.put(Answers.statusOf(Refusal.Kind.INVALID), "what was sent cannot be; field says where");
        meanings.put(Answers.statusOf(Refusal.Kind.NOT_NOW), "the rules say no for now");
        meanings.put(Answers.statusOf(Refusal.Kind.STALE), "somebody was faster; current is what stands there now");
        meanings.forEach((status, meaning) -> all.put(
                status.toString(),
                map(
                        "description",
                        meaning,
                        "content",
                        map(Answers.PROBLEM, map("schema", map("$ref", SCHEMAS + "Problem"))))));
        all.put("401", map("description", "nobody is logged in; answered by Jira itself"));
        return all;
    }

    // --- bodies -------------------------------------------------------------------------------------------------

    private Map<String, Object> reference(Class<?> type) {
        return map("$ref", SCHEMAS + schema(type));
    }

    private String schema(Class<?> type) {
        Class<?> outer = type.getDeclaringClass();
        String name = (outer == null ? "" : outer.getSimpleName().replace("Json", ""))
                + type.getSimpleName().replace("Json", "");
        Class<?> before = schemas.putIfAbsent(name, type);
        if (before != null && before != type) {
            throw new AssertionError(before + " and " + type + " would both be " + name);
        }
        return name;
    }

    private Map<String, Object> bodies() {
        Map<String, Object> all = new TreeMap<>();
        while (!all.keySet().containsAll(schemas.keySet())) {
            List.copyOf(schemas.keySet()).forEach(name -> all.computeIfAbsent(name, one -> body(schemas.get(one))));
        }
        return all;
    }

    private Map<String, Object> body(Class<?> type) {
        Map<String, Object> fields = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        for (RecordComponent one : type.getRecordComponents()) {
            fields.put(one.getName(), field(one.getGenericType()));
            if (!isNullable(one.getAnnotatedType())) {
                required.add(one.getName());
            }
        }
        Map<String, Object> body = map("type", "object", "properties", fields);
        if (isSent(type)) {
            body.put("additionalProperties", false);
        } else if (!required.isEmpty()) {
            body.put("required", required);
        }
        return body;
    }

    /** What is sent: there a field that is left out is empty, and one that is not known is refused. */
    private static boolean isSent(Class<?> type) {
        Class<?> outer = type.getDeclaringClass() == null ? type : type.getDeclaringClass();
        return outer.getSimpleName().endsWith("BodyJson");
    }

    private static boolean isNullable(AnnotatedElement type) {
        return type.isAnnotationPresent(Nullable.class);
    }

    private Map<String, Object> field(Type type) {
        if (type instanceof ParameterizedType list) {
            return map("type", "array", "items", field(list.getActualTypeArguments()[0]));
        }
        Class<?> plain = (Class<?>) type;
        if (plain == Record.class) {
            return map("type", "object");
        }
        return plain.isRecord() ? reference(plain) : plain(plain);
    }

    // --- text ---------------------------------------------------------------------------------------------------

    /** The document as ASCII text, each address and each body on a line of its own. */
    static String text(Map<String, Object> document) {
        StringBuilder text = new StringBuilder();
        write(text, document, 0);
        return text.append('\n').toString();
    }

    private static void write(StringBuilder text, Object value, int depth) {
        if (value instanceof Map<?, ?> all) {
            boolean isLong = depth < 2 || (depth == 2 && text.lastIndexOf("\"components\"") > 0);
            String before = isLong ? "\n" + " ".repeat(depth + 1) : "";
            String between = "";
            text.append('{');
            for (Map.Entry<?, ?> one : all.entrySet()) {
                text.append(between)
                        .append(before)
                        .append(quoted(one.getKey().toString()))
                        .append(':');
                write(text, one.getValue(), depth + 1);
                between = ",";
            }
            text.append(isLong ? "\n" + " ".repeat(depth) : "").append('}');
        } else if (value instanceof List<?> all) {
            String between = "";
            text.append('[');
            for (Object one : all) {
                text.append(between);
                write(text, one, depth + 3);
                between = ",";
            }
            text.append(']');
        } else {
            text.append(value instanceof Boolean ? value.toString() : quoted(value.toString()));
        }
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else if (c < ' ' || c > '~') {
                quoted.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            } else {
                quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }

    private static Map<String, Object> map(Object... pairs) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put((String) pairs[i], pairs[i + 1]);
        }
        return map;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> cast(Object map) {
        return (Map<String, Object>) map;
    }

    /** The names in braces. */
    static List<String> inBraces(String path) {
        Matcher names = Pattern.compile("\\{(\\w+)}").matcher(path);
        return names.results().map(one -> one.group(1)).toList();
    }
}
