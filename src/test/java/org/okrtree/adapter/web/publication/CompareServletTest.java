package org.okrtree.adapter.web.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.okrtree.An;
import org.okrtree.adapter.web.Pages;
import org.okrtree.domain.publication.PublishedRevision;
import org.okrtree.domain.sheet.DraftObjective;
import org.okrtree.domain.sheet.Sheet;

class CompareServletTest {

    private final Pages pages = new Pages();
    private final DraftObjective objective =
            An.objective().titled("Loved").with(An.keyResult().build()).build();
    private final Sheet sheet = pages.draft(objective);

    private List<PublishedRevision> threeRevisions() {
        pages.publish(sheet, "");
        retitled("Loved by all", 1);
        pages.publish(sheet, "clearer");
        retitled("<i>Adored</i> by all", 2);
        pages.publish(sheet, "stronger");
        return pages.stores.revisions.ofSheet(sheet.id());
    }

    private void retitled(String title, int version) {
        pages.as("mei")
                .post(
                        Pages.at(sheet),
                        Map.of(
                                "action",
                                "edit-objective",
                                "line",
                                objective.id().uid(),
                                "version",
                                Integer.toString(version),
                                "title",
                                title));
    }

    @Test
    void anyTwoRevisionsAreComparedByTheirAddress() {
        List<PublishedRevision> all = threeRevisions();

        Pages.Answer answer = pages.as("lin").get(CompareServlet.address(all.get(2), all.get(0)));

        assertEquals(
                "200 R&amp;D, revision 1 \u2192 3",
                answer.status() + " " + answer.shown("okr-compare").at("titleHtml"));
        assertEquals(
                "&lt;i&gt;Adored&lt;/i&gt; by all", answer.shown("okr-diff").at("lines.0.after.0.parts.0.textHtml"));
        assertEquals("", answer.shown("okr-compare").at("reasonHtml"));
    }

    @Test
    void aRevisionAloneIsComparedWithTheOneBeforeIt() {
        List<PublishedRevision> all = threeRevisions();

        Pages.Answer answer = pages.get(CompareServlet.address(all.get(0)));

        assertEquals(
                "R&amp;D, revision 2 \u2192 3, stronger",
                answer.shown("okr-compare").at("titleHtml") + ", "
                        + answer.shown("okr-compare").at("reasonHtml"));
    }

    @Test
    void theFirstSaysNothingOtherwiseThanItself() {
        List<PublishedRevision> all = threeRevisions();

        assertEquals(
                "true",
                pages.get(CompareServlet.address(all.get(2))).shown("okr-diff").at("isEmpty"));
    }

    @Test
    void whatIsNoRevisionIsNotCompared() {
        List<PublishedRevision> all = threeRevisions();

        assertEquals(404, pages.get("compare?after=" + An.uid()).status());
        assertEquals(
                404,
                pages.get("compare?before=x&after=" + all.get(0).id().uid()).status());
        assertEquals(404, pages.get("compare").status());
    }
}
