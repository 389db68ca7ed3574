package org.okrtree.adapter.rest.sheet;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.okrtree.adapter.rest.CycleJson;
import org.okrtree.adapter.rest.PersonJson;
import org.okrtree.application.publication.SheetShown;
import org.okrtree.domain.SheetId;
import org.okrtree.domain.team.Team;

/**
 * A sheet with its draft and what was published of it.
 *
 * @param state draft, in-discussion, agreed or published
 * @param round of discussion; 0 before the first
 * @param draft absent for somebody who may not read it yet
 * @param unsaved what could not be saved into lines of the draft and is to be settled; empty for who does not write it
 * @param publications the newest first
 * @param newest what the newest revision says; absent before the first
 */
record SheetJson(
        String uid,
        CycleJson cycle,
        OfTeamJson team,
        String state,
        int round,
        @Nullable DraftJson draft,
        List<UnsavedEditJson> unsaved,
        List<PublicationJson> publications,
        @Nullable PublishedSheetJson newest) {

    record OfTeamJson(String uid, String shortKey, String name, String level, PersonJson lead) {}

    static SheetJson of(SheetId sheet, SheetShown shown) {
        Team team = shown.team();
        return new SheetJson(
                sheet.uid(),
                CycleJson.of(shown.cycle()),
                new OfTeamJson(
                        team.id().uid(),
                        team.shortKey().text(),
                        team.name(),
                        team.level().code(),
                        PersonJson.of(team.lead(), shown.people())),
                shown.sheet().state().code(),
                shown.sheet().round(),
                shown.draft().map(draft -> DraftJson.of(draft, shown.people())).orElse(null),
                shown.unsaved().stream()
                        .map(one -> UnsavedEditJson.of(one, shown.people()))
                        .toList(),
                PublicationsJson.of(shown).publications(),
                shown.newest()
                        .map(content -> PublishedSheetJson.of(content, shown.people()))
                        .orElse(null));
    }
}
