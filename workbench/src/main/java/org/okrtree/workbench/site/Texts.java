package org.okrtree.workbench.site;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The host's own words in the languages it speaks. */
public final class Texts {
    /** What a person can choose; the first is taken for everybody else. */
    public static final List<Locale> LANGUAGES = List.of(Locale.US, Locale.SIMPLIFIED_CHINESE);

    private static final ResourceBundle.Control NEVER_THE_SERVERS =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private Texts() {}

    /** The text of a key with its arguments put in; the key itself when there is none. */
    public static String of(Locale locale, String key, Object... arguments) {
        ResourceBundle bundle = ResourceBundle.getBundle("workbench.texts", locale, NEVER_THE_SERVERS);
        if (!bundle.containsKey(key)) {
            return key;
        }
        return new MessageFormat(bundle.getString(key), locale).format(arguments);
    }

    /** The language that fits a browser's wishes best. */
    static Locale bestOf(List<Locale> wishes) {
        return wishes.stream()
                .flatMap(wish ->
                        LANGUAGES.stream().filter(known -> known.getLanguage().equals(wish.getLanguage())))
                .findFirst()
                .orElse(LANGUAGES.get(0));
    }
}
