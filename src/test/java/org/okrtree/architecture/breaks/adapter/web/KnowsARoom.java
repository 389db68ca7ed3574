package org.okrtree.architecture.breaks.adapter.web;

import org.okrtree.architecture.breaks.adapter.web.sheet.KnowsTheFrame;

/** Breaks a rule: what all rooms of an adapter know, knows one of them. */
public record KnowsARoom(KnowsTheFrame room) {}
