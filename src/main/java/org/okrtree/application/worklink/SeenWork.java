package org.okrtree.application.worklink;

/**
 * How much work is linked, as the present user may see it: context, never a share of anything.
 *
 * @param hidden issues that are there and not for this user to see
 * @param more issues that were not looked at, because there are too many
 */
public record SeenWork(int toDo, int inProgress, int done, int hidden, int more) {

    public static final SeenWork NONE = new SeenWork(0, 0, 0, 0, 0);
}
