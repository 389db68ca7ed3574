package org.okrtree.domain.cycle;

import java.util.List;
import org.okrtree.domain.Refusal;

/** Why a cycle cannot be so, or why not in this cycle. */
public sealed interface CycleRefusal extends Refusal {

    /** Ends before it begins, or lasts more than ten years. */
    record WrongDays(String field) implements CycleRefusal {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }

        @Override
        public String key() {
            return "okr.cycle.refused.wrong-days";
        }
    }

    record NoSuchZone(String field, String typed) implements CycleRefusal {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }

        @Override
        public String key() {
            return "okr.cycle.refused.no-such-zone";
        }

        @Override
        public List<Object> details() {
            return List.of(typed);
        }
    }

    record ShortKeyTaken(String field, String shortKey) implements CycleRefusal {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }

        @Override
        public String key() {
            return "okr.cycle.refused.short-key-taken";
        }

        @Override
        public List<Object> details() {
            return List.of(shortKey);
        }
    }

    /** The cycle is not open: nothing is written, published or checked in there. */
    record NotOpen(String cycleName) implements CycleRefusal {
        @Override
        public Kind kind() {
            return Kind.NOT_NOW;
        }

        @Override
        public String key() {
            return "okr.cycle.refused.not-open";
        }

        @Override
        public List<Object> details() {
            return List.of(cycleName);
        }
    }

    /** The parent has other days, or is a practice cycle. */
    record OutsideParent(String field, String parentName) implements CycleRefusal {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }

        @Override
        public String key() {
            return "okr.cycle.refused.outside-parent";
        }

        @Override
        public List<Object> details() {
            return List.of(parentName);
        }
    }

    record NoSuchParent(String field) implements CycleRefusal {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }

        @Override
        public String key() {
            return "okr.cycle.refused.no-such-parent";
        }
    }

    /** What was published bears name, days and zone; what was known at a moment is counted by them. */
    record DaysStand(String cycleName) implements CycleRefusal {
        @Override
        public Kind kind() {
            return Kind.NOT_NOW;
        }

        @Override
        public String key() {
            return "okr.cycle.refused.days-stand";
        }

        @Override
        public List<Object> details() {
            return List.of(cycleName);
        }
    }

    /** A cycle that belongs to it has other days. */
    record ChildOutside(String field, String childName) implements CycleRefusal {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }

        @Override
        public String key() {
            return "okr.cycle.refused.child-outside";
        }

        @Override
        public List<Object> details() {
            return List.of(childName);
        }
    }

    /** The parent is the cycle itself, or belongs to it. */
    record CircleOfCycles(String field, String parentName) implements CycleRefusal {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }

        @Override
        public String key() {
            return "okr.cycle.refused.circle-of-cycles";
        }

        @Override
        public List<Object> details() {
            return List.of(parentName);
        }
    }

    /** Objectives contribute to some of the parent that it has. */
    record ContributesAbove(String field, String parentName) implements CycleRefusal {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }

        @Override
        public String key() {
            return "okr.cycle.refused.contributes-above";
        }

        @Override
        public List<Object> details() {
            return List.of(parentName);
        }
    }

    /** Somebody changed the cycle after the actor had read it. */
    record Changed() implements CycleRefusal {
        @Override
        public Kind kind() {
            return Kind.STALE;
        }

        @Override
        public String key() {
            return "okr.cycle.refused.changed";
        }
    }

    record NotTheCommittee(String cycleName) implements CycleRefusal {
        @Override
        public Kind kind() {
            return Kind.NOT_ALLOWED;
        }

        @Override
        public String key() {
            return "okr.cycle.refused.not-the-committee";
        }

        @Override
        public List<Object> details() {
            return List.of(cycleName);
        }
    }

    /** A step from one state to the next is taken in that state only. */
    record NotInState(String cycleName, CycleState needed) implements CycleRefusal {
        @Override
        public Kind kind() {
            return Kind.NOT_NOW;
        }

        @Override
        public String key() {
            return "okr.cycle.refused.not-in-" + needed.code();
        }

        @Override
        public List<Object> details() {
            return List.of(cycleName);
        }
    }

    /** All that the next step needs and does not have. */
    record ConditionsMissing(String cycleName, List<CycleCondition> missing) implements CycleRefusal {
        @Override
        public Kind kind() {
            return Kind.NOT_NOW;
        }

        @Override
        public String key() {
            return "okr.cycle.refused.conditions-missing";
        }

        @Override
        public List<Object> details() {
            return List.of(cycleName);
        }

        public ConditionsMissing {
            missing = List.copyOf(missing);
        }

        @Override
        public List<String> parts() {
            return missing.stream().map(CycleCondition::key).toList();
        }
    }

    record NeverSkipped(String field, CycleCondition condition) implements CycleRefusal {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }

        @Override
        public String key() {
            return "okr.cycle.refused.never-skipped";
        }

        @Override
        public List<String> parts() {
            return List.of(condition.key());
        }
    }

    record NoReason(String field) implements CycleRefusal {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }

        @Override
        public String key() {
            return "okr.cycle.refused.no-reason";
        }
    }

    /** The scoring rule is part of what was published. */
    record ScoringRuleStands(String field) implements CycleRefusal {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }

        @Override
        public String key() {
            return "okr.cycle.refused.scoring-rule-stands";
        }
    }

    /** What was held lies not ahead. */
    record NotHeldYet(String field) implements CycleRefusal {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }

        @Override
        public String key() {
            return "okr.cycle.refused.not-held-yet";
        }
    }

    record CompanyInPilot(String field, String teamName) implements CycleRefusal {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }

        @Override
        public String key() {
            return "okr.cycle.refused.company-in-pilot";
        }

        @Override
        public List<Object> details() {
            return List.of(teamName);
        }
    }

    record NoPersonalSheets(String field, String teamName) implements CycleRefusal {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }

        @Override
        public String key() {
            return "okr.cycle.refused.no-personal-sheets";
        }

        @Override
        public List<Object> details() {
            return List.of(teamName);
        }
    }

    record NoSuchTeam(String field, String typed) implements CycleRefusal {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }

        @Override
        public String key() {
            return "okr.cycle.refused.no-such-team";
        }

        @Override
        public List<Object> details() {
            return List.of(typed);
        }
    }

    record MemberTwice(String field, String typed) implements CycleRefusal {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }

        @Override
        public String key() {
            return "okr.cycle.refused.member-twice";
        }

        @Override
        public List<Object> details() {
            return List.of(typed);
        }
    }

    record NoSuchPerson(String field, String typed) implements CycleRefusal {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }

        @Override
        public String key() {
            return "okr.cycle.refused.no-such-person";
        }

        @Override
        public List<Object> details() {
            return List.of(typed);
        }
    }

    /** Somebody changed the plan after the actor had read it. */
    record PlanChanged() implements CycleRefusal {
        @Override
        public Kind kind() {
            return Kind.STALE;
        }

        @Override
        public String key() {
            return "okr.cycle.refused.plan-changed";
        }
    }

    /** A practice cycle goes through no steps. */
    record OnlyPractice(String cycleName) implements CycleRefusal {
        @Override
        public Kind kind() {
            return Kind.NOT_NOW;
        }

        @Override
        public String key() {
            return "okr.cycle.refused.only-practice";
        }

        @Override
        public List<Object> details() {
            return List.of(cycleName);
        }
    }

    /** Nothing published is thrown away. */
    record NoPractice(String cycleName) implements CycleRefusal {
        @Override
        public Kind kind() {
            return Kind.NOT_NOW;
        }

        @Override
        public String key() {
            return "okr.cycle.refused.no-practice";
        }

        @Override
        public List<Object> details() {
            return List.of(cycleName);
        }
    }

    record NotYourPractice(String cycleName) implements CycleRefusal {
        @Override
        public Kind kind() {
            return Kind.NOT_ALLOWED;
        }

        @Override
        public String key() {
            return "okr.cycle.refused.not-your-practice";
        }

        @Override
        public List<Object> details() {
            return List.of(cycleName);
        }
    }

    /** Who leads a team practises with one that he or she leads. */
    record NotYourTeam(String field) implements CycleRefusal {
        @Override
        public Kind kind() {
            return Kind.NOT_ALLOWED;
        }

        @Override
        public String key() {
            return "okr.cycle.refused.not-your-team";
        }
    }
}
