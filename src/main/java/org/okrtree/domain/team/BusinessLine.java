package org.okrtree.domain.team;

import org.okrtree.domain.Outcome;
import org.okrtree.domain.Text;

/**
 * The part of the business that a team or a member of a committee comes from.
 *
 * @param name empty where none is named
 * @param isHr the personnel department: OKRs that it leads alone are taken for an appraisal
 */
public record BusinessLine(String name, boolean isHr) {

    public static final BusinessLine NONE = new BusinessLine("", false);

    public static Outcome<BusinessLine> of(String field, String name, boolean isHr) {
        return Text.optionalLine(field, name).map(line -> new BusinessLine(line, isHr));
    }
}
