package org.okrtree.adapter.rest.alignment;

import org.okrtree.domain.alignment.ContributionAnswer;

/**
 * What was said to a contribution.
 *
 * @param contribution uid
 * @param text empty when it was acknowledged
 * @param by uid of the person who said it
 */
record AnswerJson(String uid, String contribution, String kind, String text, String by, String at) {

    static AnswerJson of(ContributionAnswer answer) {
        return new AnswerJson(
                answer.id().uid(),
                answer.contribution().uid(),
                answer.kind().code(),
                answer.text(),
                answer.by().uid(),
                answer.at().toString());
    }
}
