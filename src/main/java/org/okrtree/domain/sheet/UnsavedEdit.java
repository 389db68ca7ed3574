package org.okrtree.domain.sheet;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.okrtree.domain.PersonId;
import org.okrtree.domain.SheetId;

/**
 * What somebody wrote into a line and could not save, because somebody else had written in the same field meanwhile. It is kept beside
 * the line until one of the two or the lead settles it; of one person and one line the newest.
 *
 * @param base the line as the edit began on it; place and number are of no account
 * @param mine the same with what was written
 * @param isOpen nobody has settled it
 */
public record UnsavedEdit(
        String uid,
        SheetId sheet,
        PersonId by,
        Instant at,
        DraftLine base,
        DraftLine mine,
        Faster faster,
        boolean isOpen) {

    /**
     * Who had saved the line meanwhile.
     *
     * @param version of the line that they had saved
     */
    public record Faster(PersonId by, Instant at, int version) {}

    /** Of each line and person what was written last, settled or not. */
    public static List<UnsavedEdit> newest(List<UnsavedEdit> newestFirst) {
        Set<String> seen = new HashSet<>();
        return newestFirst.stream()
                .filter(one -> seen.add(one.lineUid() + " " + one.by().uid()))
                .toList();
    }

    public String lineUid() {
        return base.uid();
    }

    /** Everybody who is named in it. */
    public Set<PersonId> people() {
        Set<PersonId> people = new HashSet<>(Set.of(by));
        people.add(faster.by());
        base.ownerIfAny().ifPresent(people::add);
        mine.ownerIfAny().ifPresent(people::add);
        return people;
    }

    /** Whether there is something to settle: the line still stands, and says something else. */
    public boolean isOpenIn(Draft draft) {
        return isOpen && draft.line(lineUid()).filter(line -> !line.says(mine)).isPresent();
    }

    /** The same person wrote the same on the same version: a save that was sent twice. */
    public boolean isAgain(UnsavedEdit other) {
        return isOpen && by.equals(other.by) && base.equals(other.base) && mine.equals(other.mine);
    }
}
