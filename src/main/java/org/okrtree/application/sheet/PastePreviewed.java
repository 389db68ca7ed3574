package org.okrtree.application.sheet;

import java.util.Map;
import org.okrtree.application.person.Account;
import org.okrtree.domain.cycle.Cycle;
import org.okrtree.domain.sheet.Draft;
import org.okrtree.domain.sheet.PastedText;
import org.okrtree.domain.team.Team;

/**
 * A pasted text as it would come into a draft.
 *
 * @param owners people of the team by the names that the lines give them; a name that is not here is nobody's
 * @param leftOver what would not come into the draft; may be empty
 * @param draft under an objective of which key results at the top of the text can go
 */
public record PastePreviewed(
        PastedText text, Map<String, Account> owners, String leftOver, Draft draft, Team team, Cycle cycle) {}
