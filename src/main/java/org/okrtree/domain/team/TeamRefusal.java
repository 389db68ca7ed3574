package org.okrtree.domain.team;

import java.util.List;
import org.okrtree.domain.Refusal;

/** Why a team cannot be so. */
public sealed interface TeamRefusal extends Refusal {

    @Override
    default Kind kind() {
        return Kind.INVALID;
    }

    record BadShortKey(String field) implements TeamRefusal {
        @Override
        public String key() {
            return "okr.team.refused.bad-short-key";
        }
    }

    record ShortKeyTaken(String field, String shortKey) implements TeamRefusal {
        @Override
        public String key() {
            return "okr.team.refused.short-key-taken";
        }

        @Override
        public List<Object> details() {
            return List.of(shortKey);
        }
    }

    record NoSuchTeam(String field) implements TeamRefusal {
        @Override
        public String key() {
            return "okr.team.refused.no-such-team";
        }
    }

    /** A company under something, something under a team or under a closed one, or a circle. */
    record WrongPlace(String field) implements TeamRefusal {
        @Override
        public String key() {
            return "okr.team.refused.wrong-place";
        }
    }

    record NoSuchPerson(String field, String typed) implements TeamRefusal {
        @Override
        public String key() {
            return "okr.team.refused.no-such-person";
        }

        @Override
        public List<Object> details() {
            return List.of(typed);
        }
    }

    record NoSuchProject(String field, String typed) implements TeamRefusal {
        @Override
        public String key() {
            return "okr.team.refused.no-such-project";
        }

        @Override
        public List<Object> details() {
            return List.of(typed);
        }
    }

    record Closed(String teamName) implements TeamRefusal {
        @Override
        public Kind kind() {
            return Kind.NOT_NOW;
        }

        @Override
        public String key() {
            return "okr.team.refused.closed";
        }

        @Override
        public List<Object> details() {
            return List.of(teamName);
        }
    }

    /** Somebody changed the team after the actor had read it. */
    record Changed() implements TeamRefusal {
        @Override
        public Kind kind() {
            return Kind.STALE;
        }

        @Override
        public String key() {
            return "okr.team.refused.changed";
        }
    }

    record HasTeamsBelow(String teamName, String belowName) implements TeamRefusal {
        @Override
        public Kind kind() {
            return Kind.NOT_NOW;
        }

        @Override
        public String key() {
            return "okr.team.refused.has-teams-below";
        }

        @Override
        public List<Object> details() {
            return List.of(teamName, belowName);
        }
    }
}
