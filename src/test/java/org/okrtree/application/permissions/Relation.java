package org.okrtree.application.permissions;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;
import org.okrtree.domain.access.Actor;

/** What somebody is to the product, the team and the lines that a deed is about, and nothing besides: a column of the table. */
enum Relation {
    /** Whatever else she is. */
    STRANGER("may not use OKRs", Relation::takeEveryPlace),
    USER("any user", places -> {}),
    MEMBER("member of the team", places -> places.member = Company.WHO),
    LEAD("lead of the team", places -> places.lead = Company.WHO),
    COACH("coach of the team", places -> places.coach = Company.WHO),
    COMMITTEE("member of the committee", places -> places.committee = Company.WHO),
    OBJECTIVE_OWNER("owner of the objective", places -> places.objectiveOwner = Company.WHO),
    KEY_RESULT_OWNER("owner of the key result", places -> places.keyResultOwner = Company.WHO),
    STAND_IN("stand-in of the key result", places -> places.standIn = Company.WHO),
    PARENT_OWNER("owner of the parent objective", places -> places.parentOwner = Company.WHO),
    OTHER_LEAD("lead of another team of the scope", places -> places.otherLead = Company.WHO),
    ADMINISTRATOR("administrator", places -> {});

    private final String title;
    private final Consumer<Company.Places> takesPlace;

    Relation(String title, Consumer<Company.Places> takesPlace) {
        this.title = title;
        this.takesPlace = takesPlace;
    }

    /** All who may use the product. */
    static Set<Relation> users() {
        return EnumSet.complementOf(EnumSet.of(STRANGER));
    }

    private static void takeEveryPlace(Company.Places places) {
        users().forEach(relation -> relation.takePlace(places));
    }

    String title() {
        return title;
    }

    void takePlace(Company.Places places) {
        takesPlace.accept(places);
    }

    Actor actor() {
        return new Actor(Company.WHO, this != STRANGER, this == ADMINISTRATOR);
    }
}
