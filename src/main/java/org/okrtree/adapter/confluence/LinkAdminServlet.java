package org.okrtree.adapter.confluence;

import com.atlassian.confluence.api.service.accessmode.AccessModeService;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.stream.Stream;
import org.okrtree.adapter.web.Answer;
import org.okrtree.adapter.web.ChoiceView;
import org.okrtree.adapter.web.Done;
import org.okrtree.adapter.web.Html;
import org.okrtree.adapter.web.OkrServlet;
import org.okrtree.adapter.web.Page;
import org.okrtree.adapter.web.PageTools;
import org.okrtree.adapter.web.RefusalView;
import org.okrtree.adapter.web.Words;
import org.okrtree.application.access.ChooseReaders;
import org.okrtree.application.access.ChooseReadersCommand;
import org.okrtree.application.access.ReadersSettings;
import org.okrtree.application.published.AskJiraAgain;
import org.okrtree.application.published.ClearCopies;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.Refusal;
import org.okrtree.domain.access.AccessRules;
import org.okrtree.domain.access.ReadersChoice;
import org.okrtree.domain.publication.CanonicalText;
import org.okrtree.domain.published.JiraAbout;
import org.okrtree.domain.published.PublishedRefusal;

/** Where Confluence's administrator chooses who reads, and sees how the way to Jira is: {@code admin}. */
public final class LinkAdminServlet extends OkrServlet {
    private static final long serialVersionUID = 1;

    private final transient ReadersSettings settings;
    private final transient ChooseReaders chooseReaders;
    private final transient ClearCopies clearCopies;
    private final transient AskJiraAgain askJiraAgain;
    private final transient LinkPublishedSources sources;
    private final transient LinkDiary diary;
    private final transient AccessModeService mode;

    public LinkAdminServlet(
            PageTools tools,
            ReadersSettings settings,
            ChooseReaders chooseReaders,
            ClearCopies clearCopies,
            AskJiraAgain askJiraAgain,
            LinkPublishedSources sources,
            LinkDiary diary,
            AccessModeService mode) {
        super(tools, "admin");
        this.settings = settings;
        this.chooseReaders = chooseReaders;
        this.clearCopies = clearCopies;
        this.askJiraAgain = askJiraAgain;
        this.sources = sources;
        this.diary = diary;
        this.mode = mode;
    }

    @Override
    protected Answer read(Page page) {
        return shown(page, Optional.empty());
    }

    @Override
    protected Answer act(Page page, String action) {
        switch (action) {
            case "choose-readers" -> {
                return after(
                        page,
                        Done.SAVED,
                        chooseReaders.run(
                                page.actor(), new ChooseReadersCommand(page.typed("who"), page.typed("group"))));
            }
            case "clear-copies" -> {
                return after(page, Done.REMOVED, clearCopies.run(page.actor()));
            }
            case "ask-jira" -> {
                return after(page, Done.NOTHING, askJiraAgain.run(page.actor()));
            }
            default -> {
                return shown(page, Optional.empty());
            }
        }
    }

    private Answer after(Page page, Done done, Outcome<?> outcome) {
        return outcome.fold(value -> again(page, done), refusal -> shown(page, Optional.of(refusal)));
    }

    private static Answer again(Page page, Done done) {
        return new Answer.SeeOther(page.address("admin") + (done == Done.NOTHING ? "" : "?done=" + done.code()));
    }

    private Answer shown(Page page, Optional<Refusal> refused) {
        return AccessRules.whyNotAdminister(page.actor())
                .map(Answer::refused)
                .orElseGet(() -> toAdministrator(page, refused));
    }

    private Answer toAdministrator(Page page, Optional<Refusal> refused) {
        LinkAdminView view = view(page, refused);
        return refused.map(refusal -> Answer.shownAgain(refusal, "okr-link-admin", view, "okr.link-admin."))
                .orElseGet(() -> Answer.shown("okr-link-admin", view, "okr.link-admin."));
    }

    private LinkAdminView view(Page page, Optional<Refusal> refused) {
        Words words = page.words();
        ReadersChoice choice = settings.choice();
        String who = refused.isPresent() ? page.typed("who") : choice.who().code();
        String group = refused.isPresent() ? page.typed("group") : choice.group();
        Reply about = sources.link().get("about", "", PageAsk.PATIENCE);
        Copies.Stock stock = sources.copies().stock();
        return new LinkAdminView(
                refused.map(page::refusal).orElse(RefusalView.NONE),
                choice.who() == ReadersChoice.Who.NOBODY,
                Stream.of(ReadersChoice.Who.values())
                        .map(one -> new ChoiceView(
                                one.code(),
                                words.html("okr.link-admin.who." + one.code()),
                                one.code().equals(who)))
                        .toList(),
                Html.of(group),
                state(words, about),
                isWell(about),
                sources.link().displayAddress().map(Html::of).orElse(""),
                words.html("okr.link-admin.copies", Integer.toString(stock.copies())),
                stock.changed() == 0 ? "" : words.html("okr.link-admin.changed", Integer.toString(stock.changed())),
                mode.isReadOnlyAccessModeEnabled(),
                !diary.entries().isEmpty(),
                diary.entries().stream()
                        .map(entry -> new LinkAdminView.ErrorView(
                                Html.of(words.moment(entry.at(), ZoneOffset.UTC)), words.whyNotHtml(entry.what())))
                        .toList());
    }

    private String state(Words words, Reply about) {
        if (about instanceof Reply.Refused no) {
            return words.whyNotHtml(no.why());
        }
        return jira(about)
                .map(jira -> words.html(
                        jira.schema() > CanonicalText.SCHEMA ? "okr.link-admin.newer" : "okr.link-admin.well",
                        jira.version(),
                        Integer.toString(jira.schema()),
                        Integer.toString(CanonicalText.SCHEMA)))
                .orElseGet(() -> words.whyNotHtml(new PublishedRefusal.NotUnderstood()));
    }

    private boolean isWell(Reply about) {
        return jira(about).filter(jira -> jira.schema() <= CanonicalText.SCHEMA).isPresent();
    }

    private Optional<JiraAbout> jira(Reply about) {
        try {
            return about instanceof Reply.Fresh fresh
                    ? Optional.of(sources.documents().about(fresh.body()))
                    : Optional.empty();
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }
}
