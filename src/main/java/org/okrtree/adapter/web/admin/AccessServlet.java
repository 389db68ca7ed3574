package org.okrtree.adapter.web.admin;

import java.util.Optional;
import org.okrtree.adapter.web.Answer;
import org.okrtree.adapter.web.Done;
import org.okrtree.adapter.web.Html;
import org.okrtree.adapter.web.OkrServlet;
import org.okrtree.adapter.web.Page;
import org.okrtree.adapter.web.PageTools;
import org.okrtree.adapter.web.RefusalView;
import org.okrtree.application.access.NameGroups;
import org.okrtree.application.access.NameGroupsCommand;
import org.okrtree.application.access.ShowAccess;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.Refusal;

/** Where administrators name the groups that may use and administer the product: {@code admin/access}. */
public final class AccessServlet extends OkrServlet {
    private static final long serialVersionUID = 1;

    private final transient ShowAccess showAccess;
    private final transient NameGroups nameGroups;

    public AccessServlet(PageTools tools, ShowAccess showAccess, NameGroups nameGroups) {
        super(tools, "admin");
        this.showAccess = showAccess;
        this.nameGroups = nameGroups;
    }

    @Override
    protected Answer read(Page page) {
        return view(page, Optional.empty())
                .fold(view -> Answer.shown("okr-access", view, "okr.admin."), Answer::refused);
    }

    @Override
    protected Answer act(Page page, String action) {
        return nameGroups
                .run(page.actor(), new NameGroupsCommand(page.typed("use"), page.typed("administer")))
                .fold(
                        named -> new Answer.SeeOther(page.address("admin?done=" + Done.SAVED.code())),
                        refusal -> again(page, refusal));
    }

    private Answer again(Page page, Refusal refusal) {
        return view(page, Optional.of(refusal))
                .fold(view -> Answer.shownAgain(refusal, "okr-access", view, "okr.admin."), Answer::refused);
    }

    private Outcome<AccessPageView> view(Page page, Optional<Refusal> refused) {
        boolean again = refused.isPresent();
        return showAccess
                .run(page.actor())
                .map(groups -> new AccessPageView(
                        AdminNavView.html(page, AdminNavView.ACCESS),
                        groups.use().isEmpty(),
                        refused.map(page::refusal).orElse(RefusalView.NONE),
                        Html.of(again ? page.typed("use") : String.join(", ", groups.use())),
                        Html.of(again ? page.typed("administer") : String.join(", ", groups.administer()))));
    }
}
