package org.okrtree.adapter.web;

import org.okrtree.domain.Refusal;

/** A form that was just refused: which one, why, and what was typed into it stays. */
public record TypedForm(String action, String line, Refusal refusal) {
    public boolean is(String otherAction, String otherLine) {
        return action.equals(otherAction) && line.equals(otherLine);
    }
}
