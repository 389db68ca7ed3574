package org.okrtree.adapter.web;

/**
 * A part of a measure's sentence.
 *
 * @param isSlot it is something that somebody wrote, not a word between
 * @param isMissing it is still to be written
 */
record SlotView(String textHtml, boolean isSlot, boolean isMissing) {}
