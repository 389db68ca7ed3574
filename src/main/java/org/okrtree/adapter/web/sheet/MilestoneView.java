package org.okrtree.adapter.web.sheet;

/** @param hasProof false while it is still to be written */
record MilestoneView(String nameHtml, boolean hasProof, String proofHtml) {}
