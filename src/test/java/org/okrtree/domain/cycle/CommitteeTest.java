package org.okrtree.domain.cycle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.okrtree.An;
import org.okrtree.domain.PersonId;
import org.okrtree.domain.team.BusinessLine;

class CommitteeTest {

    private static final BusinessLine PRODUCTS = new BusinessLine("Products", false);
    private static final BusinessLine SALES = new BusinessLine("Sales", false);
    private static final BusinessLine PERSONNEL = new BusinessLine("Personnel", true);
    private static final Committee.Member TAO =
            member(An.TAO, PRODUCTS, Duty.SPONSOR, Duty.LEAD, Duty.COACH, Duty.SCRIBE);
    private static final Committee.Member MEI = member(An.MEI, SALES, Duty.CHAMPION);

    @Test
    void aCommitteeOfTwoLinesWithEveryDutyIsNotWarnedOf() {
        Committee committee = new Committee(List.of(TAO, MEI));

        assertEquals(Set.of(), committee.warnings());
        assertTrue(committee.has(An.MEI));
        assertFalse(committee.has(An.LIN));
    }

    @Test
    void onePersonOnlyIsWarnedOfAndADutyThatNobodyHas() {
        Committee committee = new Committee(List.of(TAO));

        assertEquals(Set.of(Committee.Warning.ONE_PERSON, Committee.Warning.OPEN_DUTY), committee.warnings());
        assertEquals(Set.of(Duty.CHAMPION), committee.openDuties());
    }

    @Test
    void oneBusinessLineOnlyIsWarnedOf() {
        Committee committee = new Committee(List.of(TAO, member(An.MEI, PRODUCTS, Duty.CHAMPION)));

        assertEquals(Set.of(Committee.Warning.ONE_BUSINESS_LINE), committee.warnings());
    }

    @Test
    void oneLedByHrAloneIsWarnedOf() {
        Committee.Member lin = member(An.LIN, PERSONNEL, Duty.LEAD, Duty.SPONSOR, Duty.COACH, Duty.SCRIBE);

        assertEquals(Set.of(Committee.Warning.LED_BY_HR), new Committee(List.of(lin, MEI)).warnings());
        assertEquals(Set.of(), new Committee(List.of(lin, TAO, MEI)).warnings());
    }

    @Test
    void beforeItIsNamedNothingIsWarnedOf() {
        assertEquals(Set.of(), Committee.NONE.warnings());
        assertFalse(Committee.NONE.isNamed());
    }

    @Test
    void aPersonIsAMemberOnce() {
        assertThrows(IllegalArgumentException.class, () -> new Committee(List.of(TAO, TAO)));
    }

    private static Committee.Member member(PersonId person, BusinessLine line, Duty... duties) {
        return new Committee.Member(person, Set.of(duties), line);
    }
}
