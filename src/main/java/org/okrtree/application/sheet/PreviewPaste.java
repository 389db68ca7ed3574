package org.okrtree.application.sheet;

import java.util.LinkedHashMap;
import java.util.Map;
import org.okrtree.application.person.Account;
import org.okrtree.application.person.NamePeople;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.access.Actor;
import org.okrtree.domain.sheet.PastedText;

/** Shows what a pasted text would become in a draft. Reads only. */
public final class PreviewPaste {

    private final DraftDesk desk;
    private final PasteDesk paste;

    public PreviewPaste(DraftDesk desk, NamePeople names) {
        this.desk = desk;
        this.paste = new PasteDesk(names);
    }

    public Outcome<PastePreviewed> run(Actor actor, PasteQuery query) {
        return desk.writing(actor, query.sheet())
                .then(writing -> PasteDesk.read(query.text(), query.kinds()).map(text -> previewed(writing, text)));
    }

    private PastePreviewed previewed(DraftDesk.Writing writing, PastedText text) {
        Map<String, Account> owners = new LinkedHashMap<>();
        paste.owners(writing.team(), text).forEach((name, owner) -> owners.put(name, owner.account()));
        return new PastePreviewed(
                text, owners, text.leftOver(owners.keySet()), writing.draft(), writing.team(), writing.cycle());
    }
}
