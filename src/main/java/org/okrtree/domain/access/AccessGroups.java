package org.okrtree.domain.access;

import java.util.List;
import java.util.stream.Stream;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.Text;

/**
 * The host's groups that may use and that may administer the product; administrators of the host always may. None named: nobody
 * else sees anything.
 *
 * @param use names of groups, sorted
 * @param administer names of groups, sorted
 */
public record AccessGroups(List<String> use, List<String> administer) {

    public static final AccessGroups NONE = new AccessGroups(List.of(), List.of());

    public AccessGroups {
        use = use.stream().sorted().distinct().toList();
        administer = administer.stream().sorted().distinct().toList();
    }

    /** Group names as typed, separated by commas or line ends. */
    public static Outcome<AccessGroups> of(String use, String administer) {
        return names("use", use)
                .then(users -> names("administer", administer).map(admins -> new AccessGroups(users, admins)));
    }

    private static Outcome<List<String>> names(String field, String typed) {
        Outcome<List<String>> names = Outcome.done(List.of());
        for (String name : typed.split("[,\\r\\n]", -1)) {
            if (!name.isBlank()) {
                names = names.then(so -> Text.line(field, name)
                        .map(one -> Stream.concat(so.stream(), Stream.of(one)).toList()));
            }
        }
        return names;
    }
}
