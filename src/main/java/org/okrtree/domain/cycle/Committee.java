package org.okrtree.domain.cycle;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.okrtree.domain.PersonId;
import org.okrtree.domain.team.BusinessLine;

/** The people who run the cycle. Each is a member once; none at all is a committee that was not named yet. */
public record Committee(List<Member> members) {

    public static final Committee NONE = new Committee(List.of());

    /** A member, with the business line that he or she comes from. */
    public record Member(PersonId person, Set<Duty> duties, BusinessLine businessLine) {
        public Member {
            duties = Set.copyOf(duties);
        }
    }

    /** What a committee should not be. Nobody is held up by it; it is shown beside its names and in the operation report. */
    public enum Warning {
        ONE_PERSON("one-person"),
        ONE_BUSINESS_LINE("one-business-line"),
        LED_BY_HR("led-by-hr"),
        OPEN_DUTY("open-duty");

        private final String code;

        Warning(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }

    public Committee {
        members = List.copyOf(members);
        if (members.stream().map(Member::person).distinct().count() < members.size()) {
            throw new IllegalArgumentException("a member twice");
        }
    }

    public boolean isNamed() {
        return !members.isEmpty();
    }

    public boolean has(PersonId person) {
        return members.stream().anyMatch(member -> member.person().equals(person));
    }

    /** What is to be warned of; nothing before it is named. One person is of one business line, which is not said besides. */
    public Set<Warning> warnings() {
        Set<Warning> warnings = EnumSet.noneOf(Warning.class);
        if (members.size() == 1) {
            warnings.add(Warning.ONE_PERSON);
        } else if (members.stream().map(Member::businessLine).distinct().count() == 1) {
            warnings.add(Warning.ONE_BUSINESS_LINE);
        }
        if (isLedByHr()) {
            warnings.add(Warning.LED_BY_HR);
        }
        if (isNamed() && !openDuties().isEmpty()) {
            warnings.add(Warning.OPEN_DUTY);
        }
        return warnings;
    }

    /** Duties that nobody has. */
    public Set<Duty> openDuties() {
        Set<Duty> open = EnumSet.allOf(Duty.class);
        members.forEach(member -> open.removeAll(member.duties()));
        return open;
    }

    private boolean isLedByHr() {
        List<Member> leads = members.stream()
                .filter(member -> member.duties().contains(Duty.LEAD))
                .toList();
        return !leads.isEmpty()
                && leads.stream().allMatch(member -> member.businessLine().isHr());
    }
}
