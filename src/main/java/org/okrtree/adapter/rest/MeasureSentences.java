package org.okrtree.adapter.rest;

import org.okrtree.domain.keyresult.MeasureDraft;

/** Says a measure in a sentence in the language of the present user, as the pages do. */
public interface MeasureSentences {

    /** @param readFrom where the number comes from; may be empty */
    String of(MeasureDraft draft, String readFrom);
}
