package org.okrtree.domain.drafting;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a word may be for the draft check. The files of words name the classes by {@link #code()}. */
public enum WordClass {
    /** who decides for themselves: what they do is a result */
    OTHERS,
    OURS,
    /** what others decide to do */
    DECIDE,
    /** what is measured */
    METRIC,
    /** after a verb or a noun it makes something measured of both */
    METRICEND,
    /** figures of running business, to be held */
    OPS,
    /** what we make or do, where it is counted */
    OUTPUT,
    /** what can be handed over */
    THING,
    /** work, named by a noun */
    DEEDNOUN,
    /** what one has when others have given it */
    ASSET,
    /** could stand in anybody's sheet */
    GENERIC,
    /** says which way is good */
    QUALITY,
    EMPTYWORD,
    /** stands before the verb and changes nothing */
    LEAD,
    WORK,
    DELIVER,
    BUILD,
    MEET,
    BETTERING,
    UP,
    DOWN,
    MOVE,
    HOLD,
    /** says by itself that something is to be held */
    HELD,
    SUPPORT,
    REACH,
    /** verbs of an objective */
    AIM,
    FINISHED,
    SOTHAT,
    /** begins a bound beside the change, no second aim */
    GUARD,
    /** under which a level is hard to hold */
    STRAIN,
    BOUND,
    /** says what it was before */
    AGO,
    WANTED,
    FROM,
    TO,
    BETWEEN,
    WITHIN,
    PER,
    OF,
    PREPOSITION,
    BENEFICIARY,
    ARTICLE,
    AND,
    BE,
    /** may be a noun where it looks like a verb */
    NOUNVERB,
    PRONOUN,
    /** makes a relative clause of what stands before it */
    DE,
    AFTERWARDS,
    /** deeds whose object is something that went wrong */
    FIXING,
    /** stands between those who decide and what they do */
    ACTIVELY,
    /** how much of our own work is done */
    PROGRESS,
    /** a count of something: number of, 数量 */
    COUNTNOUN,
    /** those who work with us */
    TEAM,
    /** colleagues, who may well be we */
    INHOUSE,
    STAFF,
    /** to get or to teach people */
    STAFFING,
    /** stands before who says or grants it */
    BY,
    /** from outside: what is counted is not ours */
    OUTSIDE,
    BASELINE,
    /** nothing of it is there */
    NONE,
    ZERO,
    /** begins a clause that says which */
    WHICH,
    NUMBER,
    LARGENUMBER,
    UNIT;

    /** The name of the class in the files. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<WordClass> ofCode(String code) {
        return Stream.of(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
