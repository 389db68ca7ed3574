package org.okrtree.workbench.site;

import java.util.List;
import org.okrtree.workbench.data.Directory;
import org.okrtree.workbench.data.Person;
import org.okrtree.workbench.data.Theme;

/** What a person chooses for themselves, or the administrator for them: language, theme and zone. */
final class Preferences {
    private Preferences() {}

    /** Takes what the form says; what it does not say, or says wrongly, stays. */
    static void takeOver(Directory directory, Person person, Exchange exchange) {
        String key = person.key();
        Texts.LANGUAGES.stream()
                .filter(language -> language.toLanguageTag().equals(exchange.form("language")))
                .findFirst()
                .ifPresent(language -> directory.speak(key, language));
        List.of(Theme.values()).stream()
                .filter(theme -> theme.colorMode().equals(exchange.form("theme")))
                .findFirst()
                .ifPresent(theme -> directory.paint(key, theme));
        String zone = exchange.form("zone");
        if (exchange.request().getParameter("zone") != null
                && (zone.isEmpty() || PeoplePages.zones().contains(zone))) {
            directory.live(key, zone);
        }
    }
}
