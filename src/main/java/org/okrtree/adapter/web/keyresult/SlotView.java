package org.okrtree.adapter.web.keyresult;

/**
 * A part of a measure's sentence.
 *
 * @param isSlot it is something that somebody wrote, not a word between
 * @param isMissing it is still to be written
 */
public record SlotView(String textHtml, boolean isSlot, boolean isMissing) {}
