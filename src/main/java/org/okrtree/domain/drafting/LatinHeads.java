package org.okrtree.domain.drafting;

import static org.okrtree.domain.drafting.WordClass.*;

import java.util.Set;

/** Finds what a piece of a line in Latin script is about: its imperative verb, or the noun that leads. */
final class LatinHeads {

    private static final WordClass[] DEEDS = {WORK, DELIVER, BUILD, MEET};
    private static final WordClass[] NOUNS = {METRIC, OTHERS, OUTPUT, THING, DEEDNOUN, ASSET, OPS, GENERIC, METRICEND};

    private static final Set<String> TIMES =
            Set.of("day", "days", "week", "weeks", "month", "night", "weekend", "season");
    private static final Set<String> MANY =
            Set.of("people", "everyone", "everybody", "nobody", "anyone", "staff", "children", "women", "men");

    private final Line line;

    LatinHeads(Line line) {
        this.line = line;
    }

    Head head(int from, int to) {
        int at = skipLead(from, to);
        if (at >= to) {
            return Head.NONE;
        }
        if (line.at(at).classes().isEmpty() && line.at(at).text().endsWith("ing")) {
            return Head.NONE;
        }
        return isVerb(at, to) ? new Head(kindOfVerb(at, to), at) : noun(at, to);
    }

    /** Whether nothing is said of the noun at a place, or only that it is finished. */
    boolean saysOnlyThatItIsThere(int at) {
        if (isUnknownVerb(at + 1)) {
            return false;
        }
        for (int i = at + 1; i < line.size(); i++) {
            Word word = line.at(i);
            if (word.is(FINISHED) || (word.form() == Form.ED && !word.isAny(DECIDE, AIM))) {
                return true;
            }
            boolean forOthers = word.is(OTHERS) && line.anyIn(at, i, before -> line.is(before, BENEFICIARY));
            if (word.isAny(QUALITY, SOTHAT, AIM, OTHERS, OURS, PRONOUN, DECIDE, UP, DOWN)
                    && !word.isAny(PREPOSITION, BE)
                    && !forOthers) {
                return false;
            }
        }
        return true;
    }

    int skipLead(int from, int to) {
        int at = from;
        while (at < to && isLead(at, to)) {
            at++;
        }
        return at;
    }

    private boolean isLead(int at, int to) {
        Word word = line.at(at);
        return word.kind() == Word.Kind.MARK
                || word.kind() == Word.Kind.DATE
                || (word.is(LEAD) && !isHeadInSpiteOfLead(at, to))
                || (word.form() == Form.LY && word.isAny(QUALITY, EMPTYWORD))
                || (word.is(ARTICLE) && at + 1 < to);
    }

    private boolean isHeadInSpiteOfLead(int at, int to) {
        return line.at(at).isAny(DEEDS) && at + 1 < to && !line.is(at + 1, DEEDS);
    }

    private boolean isVerb(int at, int to) {
        Word word = line.at(at);
        boolean afterArticle = at > 0 && line.is(at - 1, ARTICLE) && !line.is(at - 1, LEAD);
        if (word.kind() != Word.Kind.LATIN || afterArticle) {
            return false;
        }
        boolean known = word.isAny(WORK, DELIVER, BUILD, MEET, BETTERING, UP, DOWN, HOLD, SUPPORT, REACH, AIM, MOVE);
        if (!known) {
            return isUnknownImperative(at, to) || isDecisionOfOurs(at, to);
        }
        return switch (word.form()) {
            case BASE, UNKNOWN -> !isNounHere(at, to);
            case ING ->
                (word.isAny(DEEDS) || word.isAny(BETTERING, UP, DOWN, SUPPORT, HOLD))
                        ? !isFollowedByVerb(at, to) && !line.is(at + 1, METRIC)
                        : false;
            case ED -> word.isAny(DEEDS) && (line.is(at + 1, ARTICLE) || line.isFigure(at + 1));
            default -> false;
        };
    }

    // Sign the contract
    private boolean isDecisionOfOurs(int at, int to) {
        return line.is(at, DECIDE)
                && line.at(at).form() == Form.BASE
                && line.is(at + 1, ARTICLE)
                && line.is(Math.max(noun(at + 1, to).at(), at), THING, OUTPUT);
    }

    // An unknown word before an article is a verb: Dockerize the legacy services.
    private boolean isUnknownImperative(int at, int to) {
        Word word = line.at(at);
        return at + 1 < to
                && word.classes().isEmpty()
                && line.at(at + 1).kind() == Word.Kind.LATIN
                && line.is(at + 1, ARTICLE)
                && !line.at(at + 1).text().equals("no")
                && !word.text().endsWith("ing");
    }

    private boolean isNounHere(int at, int to) {
        Word word = line.at(at);
        if (!word.is(NOUNVERB)) {
            return false;
        }
        if (at + 1 >= to) {
            return word.isAny(NOUNS);
        }
        if (line.at(at + 1).isMark(":")) {
            return true;
        }
        if (line.at(at + 1).text().equals("of")) {
            return true;
        }
        if (word.isAny(UP, DOWN) && !word.isAny(DELIVER, BUILD)) {
            return line.at(at + 1).text().equals("in");
        }
        Word next = line.at(at + 1);
        return (next.is(METRIC) && !next.is(OUTPUT))
                || next.is(METRICEND)
                || TIMES.contains(next.text())
                || next.is(BE)
                || (next.isAny(UP, DOWN, MOVE) && next.form() != Form.BASE)
                || (next.is(OTHERS) && isFollowedByVerb(at + 1, to))
                || next.is(FROM)
                || isFigureOf(at + 1);
    }

    private boolean isFigureOf(int at) {
        return line.is(at, TO, DOWN, UP) && line.at(at).form() == Form.S;
    }

    /** Whether something is said of the noun at a place: customers sign, costs fell, tickets that stay open. */
    private boolean isFollowedByVerb(int at, int to) {
        return line.anyIn(
                at + 1,
                Math.min(to, at + 5),
                i -> line.is(i, BE)
                        || line.at(i).text().equals("that")
                        || line.at(i).text().equals("who")
                        || (line.is(i, DECIDE, AIM, UP, DOWN, MOVE, HOLD, REACH, FINISHED)
                                && !line.is(i, PREPOSITION)
                                && !line.is(i - 1, ARTICLE, PREPOSITION, TO)
                                && !line.is(i, ARTICLE)));
    }

    private Head.Kind kindOfVerb(int at, int to) {
        Word word = line.at(at);
        boolean change = word.isAny(UP, DOWN) && hasFigure(at, to);
        if (change) {
            return Head.Kind.CHANGE;
        }
        if (word.is(AIM) && !word.isAny(WORK, DELIVER, MEET, HOLD, BETTERING)) {
            return Head.Kind.AIM;
        }
        if (word.isAny(UP, DOWN) && !word.isAny(WORK, DELIVER, MEET)) {
            return word.is(BETTERING) ? Head.Kind.BETTERING : Head.Kind.CHANGE;
        }
        if (word.is(HOLD) && !word.isAny(DELIVER, BUILD)) {
            return isHeld(at) || !word.isAny(MEET, WORK) ? Head.Kind.HOLD : Head.Kind.DEED;
        }
        if (word.isAny(WORK, DELIVER, MEET, BUILD)) {
            return Head.Kind.DEED;
        }
        if (word.is(SUPPORT)) {
            return Head.Kind.SUPPORT;
        }
        if (word.is(BETTERING)) {
            return Head.Kind.BETTERING;
        }
        if (word.is(REACH)) {
            return Head.Kind.REACH;
        }
        if (word.is(AIM)) {
            return Head.Kind.AIM;
        }
        return word.classes().isEmpty() || word.is(DECIDE) ? Head.Kind.DEED : Head.Kind.CHANGE;
    }

    private boolean isHeld(int at) {
        return line.hasIn(at + 1, at + 5, OPS, METRIC) && !line.hasIn(at + 1, at + 5, OUTPUT);
    }

    private boolean hasFigure(int from, int to) {
        return line.anyIn(from, to, i -> line.isFigure(i) || line.is(i, NUMBER));
    }

    /** The noun that leads, where no verb is looked for. */
    Head noun(int from, int to) {
        int found = -1;
        for (int i = from; i < to; i++) {
            Word word = line.at(i);
            if (word.isFigure()
                    || (word.kind() == Word.Kind.NAME && word.classes().isEmpty())
                    || word.kind() == Word.Kind.DATE) {
                if (found >= 0) {
                    break;
                }
            } else if (endsNoun(from, i, found)) {
                break;
            } else if (word.isAny(NOUNS) && word.form() != Form.ED) {
                found = i;
            }
        }
        return found < 0
                ? Head.NONE
                : new Head(kindOfNoun(line.at(found), line.is(found + 1, OF), isSomethingSaidOf(found)), found);
    }

    private boolean endsNoun(int from, int i, int found) {
        Word word = line.at(i);
        if (word.is(OF) && found < 0) {
            return false;
        }
        boolean article = i > from && word.is(ARTICLE) && !line.is(i - 1, OF) && !line.isFigure(i - 1);
        return (word.kind() == Word.Kind.MARK && !word.isMark("/&")) || article || ends(i, found);
    }

    private boolean ends(int i, int found) {
        Word word = line.at(i);
        if (word.isAny(PREPOSITION, SOTHAT, GUARD, BE, AGO, WITHIN) && !word.isAny(NOUNS)) {
            return found >= 0 || word.isAny(PREPOSITION, SOTHAT);
        }
        if (found < 0
                || !word.isAny(WORK, DELIVER, BUILD, UP, DOWN, MOVE, HOLD, AIM, DECIDE, REACH, BETTERING, SUPPORT)) {
            return false;
        }
        if (line.is(i + 1, ARTICLE, OURS, PRONOUN) && line.is(found, OTHERS) && word.form() != Form.ING) {
            return true;
        }
        if (!word.isAny(NOUNS)) {
            return word.form() != Form.ING || line.is(found, OTHERS);
        }
        return switch (word.form()) {
            case BASE, UNKNOWN -> line.is(found, OTHERS) && isPlural(found);
            case ED -> true;
            default -> false;
        };
    }

    private boolean isPlural(int i) {
        Word word = line.at(i);
        return word.form() == Form.S || MANY.contains(word.text());
    }

    // What follows a noun and stands in no file is most likely a verb.
    private boolean isUnknownVerb(int i) {
        return i < line.size()
                && line.at(i).kind() == Word.Kind.LATIN
                && line.at(i).form() == Form.UNKNOWN
                && line.at(i).classes().isEmpty();
    }

    // Migration to the new plan keeps churn low; deliveries arrive when we said they would
    private boolean isSomethingSaidOf(int noun) {
        if (isUnknownVerb(noun + 1)) {
            return true;
        }
        return line.hasIn(noun + 1, line.size(), OURS, AIM)
                || line.anyIn(
                        noun + 1,
                        noun + 9,
                        i -> line.at(i).form() == Form.S
                                && line.is(i, HOLD, MOVE, UP, DOWN, AIM)
                                && !line.is(i, NOUNS));
    }

    private static Head.Kind kindOfNoun(Word word, boolean followedByOf, boolean saysSomething) {
        if (word.is(DEEDNOUN) && word.is(METRIC)) {
            return followedByOf ? Head.Kind.DEED : Head.Kind.METRIC;
        }
        if (word.is(METRIC) && !(word.isAny(OUTPUT, OTHERS) && !word.is(METRICEND))) {
            return Head.Kind.METRIC;
        }
        if (word.is(OTHERS)) {
            return Head.Kind.OTHERS;
        }
        if (word.is(OUTPUT)) {
            return Head.Kind.OUTPUT;
        }
        if (word.isAny(THING, DEEDNOUN)) {
            return word.is(DEEDNOUN) && !saysSomething ? Head.Kind.DEED : Head.Kind.THING;
        }
        if (word.is(ASSET)) {
            return Head.Kind.ASSET;
        }
        return word.isAny(METRIC, METRICEND) ? Head.Kind.METRIC : Head.Kind.GENERIC;
    }
}
