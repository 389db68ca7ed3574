package org.okrtree.application.publication;

import org.okrtree.domain.RevisionId;

/** Any two revisions of one sheet. */
public record CompareRevisionsQuery(RevisionId before, RevisionId after) {}
