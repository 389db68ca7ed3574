package org.okrtree.adapter.rest;

import org.jspecify.annotations.Nullable;

/**
 * A measure in words.
 *
 * @param sentence empty when nothing is written yet
 * @param missing field that is still to be written; absent when the measure is whole
 */
record MeasureSentenceJson(String sentence, @Nullable String missing) {}
