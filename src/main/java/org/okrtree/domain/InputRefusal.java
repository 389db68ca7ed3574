package org.okrtree.domain;

import java.util.List;

/** What somebody typed cannot be. Always names the field. */
public sealed interface InputRefusal extends Refusal {

    @Override
    default Kind kind() {
        return Kind.INVALID;
    }

    /** A field that must say something is empty. */
    record Missing(String field) implements InputRefusal {
        @Override
        public String key() {
            return "okr.input.refused.missing";
        }
    }

    /** Longer than {@code most} characters (UTF-16 units, as columns count them). */
    record TooLong(String field, int most) implements InputRefusal {
        @Override
        public String key() {
            return "okr.input.refused.too-long";
        }

        @Override
        public List<Object> details() {
            return List.of(most);
        }
    }

    /** A text with a line longer than {@code most} characters. */
    record LineTooLong(String field, int most) implements InputRefusal {
        @Override
        public String key() {
            return "okr.input.refused.line-too-long";
        }

        @Override
        public List<Object> details() {
            return List.of(most);
        }
    }

    /** A text of more than {@code most} lines. */
    record TooManyLines(String field, int most) implements InputRefusal {
        @Override
        public String key() {
            return "okr.input.refused.too-many-lines";
        }

        @Override
        public List<Object> details() {
            return List.of(most);
        }
    }

    /** A control character or half a character: the hosts' XML backups could not be restored with it. */
    record BadCharacter(String field) implements InputRefusal {
        @Override
        public String key() {
            return "okr.input.refused.bad-character";
        }
    }

    record NotANumber(String field, String typed) implements InputRefusal {
        @Override
        public String key() {
            return "okr.input.refused.not-a-number";
        }

        @Override
        public List<Object> details() {
            return List.of(typed);
        }
    }

    /** More digits than are kept: 18 before and 12 after the point. */
    record TooManyDigits(String field, String typed) implements InputRefusal {
        @Override
        public String key() {
            return "okr.input.refused.too-many-digits";
        }

        @Override
        public List<Object> details() {
            return List.of(typed);
        }
    }

    /** Not a day like 2026-11-23. */
    record NotADay(String field, String typed) implements InputRefusal {
        @Override
        public String key() {
            return "okr.input.refused.not-a-day";
        }

        @Override
        public List<Object> details() {
            return List.of(typed);
        }
    }

    /** Not one of the choices that this field has. */
    record NotAChoice(String field, String typed) implements InputRefusal {
        @Override
        public String key() {
            return "okr.input.refused.not-a-choice";
        }

        @Override
        public List<Object> details() {
            return List.of(typed);
        }
    }
}
