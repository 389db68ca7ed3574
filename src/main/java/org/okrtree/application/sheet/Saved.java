package org.okrtree.application.sheet;

/** What a line said in one of its versions, and who saved it. */
public record Saved<W>(W words, Saver saver) {}
