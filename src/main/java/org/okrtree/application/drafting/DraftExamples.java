package org.okrtree.application.drafting;

import java.util.List;
import org.okrtree.domain.drafting.Example;

/** The library of lines that are not OKRs, each beside a better one. */
public interface DraftExamples {

    List<Example> examples();
}
