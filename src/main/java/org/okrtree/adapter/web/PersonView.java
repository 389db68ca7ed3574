package org.okrtree.adapter.web;

/**
 * A person in a page.
 *
 * @param colour one of six pale grounds, by chance of name
 */
record PersonView(String nameHtml, String initialsHtml, int colour) {
    static PersonView of(String name) {
        return new PersonView(Html.of(name), Html.of(TreeViews.initials(name)), TreeViews.colour(name));
    }
}
