package org.okrtree.application.access;

import org.okrtree.domain.Outcome;
import org.okrtree.domain.access.AccessRules;
import org.okrtree.domain.access.Actor;
import org.okrtree.domain.access.ReadersChoice;

/** Chooses who reads on Confluence what is published in Jira. */
public final class ChooseReaders {

    private final ReadersSettings settings;

    public ChooseReaders(ReadersSettings settings) {
        this.settings = settings;
    }

    public Outcome<ReadersChoice> run(Actor actor, ChooseReadersCommand command) {
        return AccessRules.whyNotAdminister(actor)
                .map(Outcome::<ReadersChoice>refused)
                .orElseGet(
                        () -> ReadersChoice.of(command.who(), command.group()).map(choice -> {
                            settings.choose(choice);
                            return choice;
                        }));
    }
}
