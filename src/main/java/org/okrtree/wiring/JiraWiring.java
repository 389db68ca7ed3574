package org.okrtree.wiring;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.timezone.TimeZoneManager;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.sal.api.xsrf.XsrfTokenAccessor;
import com.atlassian.sal.api.xsrf.XsrfTokenValidator;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import org.okrtree.adapter.format.FileDraftExamples;
import org.okrtree.adapter.format.FileDraftWords;
import org.okrtree.adapter.jira.JiraNewIssues;
import org.okrtree.adapter.jira.JiraProjects;
import org.okrtree.adapter.jira.JiraSavedFilters;
import org.okrtree.adapter.jira.JiraSeenIssues;
import org.okrtree.adapter.jira.JiraSeenSprints;
import org.okrtree.adapter.jira.JiraWorkCounts;
import org.okrtree.adapter.jira.ProjectsWithOkrs;
import org.okrtree.adapter.jira.WhoMayUse;
import org.okrtree.adapter.persistence.AoAccessSettings;
import org.okrtree.adapter.persistence.AoAtomically;
import org.okrtree.adapter.persistence.AoAuditLog;
import org.okrtree.adapter.persistence.AoCheckIns;
import org.okrtree.adapter.persistence.AoContributions;
import org.okrtree.adapter.persistence.AoCyclePlans;
import org.okrtree.adapter.persistence.AoCycles;
import org.okrtree.adapter.persistence.AoPeople;
import org.okrtree.adapter.persistence.AoPracticeCycles;
import org.okrtree.adapter.persistence.AoReadings;
import org.okrtree.adapter.persistence.AoRevisions;
import org.okrtree.adapter.persistence.AoSheetLog;
import org.okrtree.adapter.persistence.AoSheets;
import org.okrtree.adapter.persistence.AoStandIns;
import org.okrtree.adapter.persistence.AoStrategies;
import org.okrtree.adapter.persistence.AoTeams;
import org.okrtree.adapter.persistence.AoWorkLinks;
import org.okrtree.adapter.persistence.StoredPublishedOwners;
import org.okrtree.adapter.persistence.StoredPublishedSource;
import org.okrtree.adapter.rest.Answers;
import org.okrtree.adapter.rest.HostSentences;
import org.okrtree.adapter.rest.MeasureSentences;
import org.okrtree.adapter.rest.PluginVersion;
import org.okrtree.adapter.web.Fragments;
import org.okrtree.adapter.web.PageTools;
import org.okrtree.adapter.web.SalAccounts;
import org.okrtree.adapter.web.SalCurrentActor;
import org.okrtree.adapter.web.keyresult.MeasureSentence;
import org.okrtree.application.access.CurrentActor;
import org.okrtree.application.access.NameGroups;
import org.okrtree.application.access.ShowAccess;
import org.okrtree.application.alignment.AlignmentDesk;
import org.okrtree.application.alignment.AnswerContribution;
import org.okrtree.application.alignment.OfferContribution;
import org.okrtree.application.alignment.ShowContributions;
import org.okrtree.application.alignment.WithdrawContribution;
import org.okrtree.application.checkin.CheckInKeyResult;
import org.okrtree.application.checkin.CheckInMyWeek;
import org.okrtree.application.checkin.NameStandIn;
import org.okrtree.application.checkin.PublishedDesk;
import org.okrtree.application.checkin.ShowMyKeyResults;
import org.okrtree.application.checkin.ShowMyWeek;
import org.okrtree.application.cycle.ChangeCycle;
import org.okrtree.application.cycle.CloseCycle;
import org.okrtree.application.cycle.OpenPilot;
import org.okrtree.application.cycle.OpenPracticeCycle;
import org.okrtree.application.cycle.PlanCycle;
import org.okrtree.application.cycle.PrepareCycle;
import org.okrtree.application.cycle.ReopenCycle;
import org.okrtree.application.cycle.ShowCycle;
import org.okrtree.application.cycle.ShowCycles;
import org.okrtree.application.cycle.ShowCyclesThen;
import org.okrtree.application.cycle.ShowPractice;
import org.okrtree.application.cycle.StartDrafting;
import org.okrtree.application.cycle.StartScoring;
import org.okrtree.application.cycle.ThrowAwayPracticeCycle;
import org.okrtree.application.drafting.AskFindingAgain;
import org.okrtree.application.drafting.CheckDesk;
import org.okrtree.application.drafting.CheckLines;
import org.okrtree.application.drafting.CheckSheet;
import org.okrtree.application.drafting.KeepFinding;
import org.okrtree.application.drafting.ShowCheckedSheet;
import org.okrtree.application.drafting.TakeExit;
import org.okrtree.application.person.FollowUserKey;
import org.okrtree.application.person.NamePeople;
import org.okrtree.application.person.RegisterPeople;
import org.okrtree.application.person.RegisterPerson;
import org.okrtree.application.publication.AgreeSheet;
import org.okrtree.application.publication.CompareRevisions;
import org.okrtree.application.publication.CorrectLine;
import org.okrtree.application.publication.PublishSheet;
import org.okrtree.application.publication.ReadOpenSheets;
import org.okrtree.application.publication.ReadPublishedSheets;
import org.okrtree.application.publication.ShowCorrection;
import org.okrtree.application.publication.ShowRevision;
import org.okrtree.application.publication.ShowSheet;
import org.okrtree.application.publication.ShowSheets;
import org.okrtree.application.published.BrowseTree;
import org.okrtree.application.published.FindParents;
import org.okrtree.application.published.ShowManifest;
import org.okrtree.application.published.ShowNames;
import org.okrtree.application.published.ShowObjective;
import org.okrtree.application.published.ShowPublishedTree;
import org.okrtree.application.published.ShowReadings;
import org.okrtree.application.published.ShowSheetHistory;
import org.okrtree.application.published.ShowTexts;
import org.okrtree.application.sheet.AddHealthFigure;
import org.okrtree.application.sheet.AddKeyResult;
import org.okrtree.application.sheet.AddObjective;
import org.okrtree.application.sheet.CompareLine;
import org.okrtree.application.sheet.CopyPracticeSheet;
import org.okrtree.application.sheet.DiscardUnsavedEdit;
import org.okrtree.application.sheet.DraftDesk;
import org.okrtree.application.sheet.DropLine;
import org.okrtree.application.sheet.EditHealthFigure;
import org.okrtree.application.sheet.EditKeyResult;
import org.okrtree.application.sheet.EditObjective;
import org.okrtree.application.sheet.MoveLine;
import org.okrtree.application.sheet.OpenDiscussion;
import org.okrtree.application.sheet.PreviewPaste;
import org.okrtree.application.sheet.RemoveLine;
import org.okrtree.application.sheet.RestoreLine;
import org.okrtree.application.sheet.RestoreUnsavedEdit;
import org.okrtree.application.sheet.SetHealthValue;
import org.okrtree.application.sheet.StartPractice;
import org.okrtree.application.sheet.StartSheet;
import org.okrtree.application.sheet.TakeBackPaste;
import org.okrtree.application.sheet.TakePaste;
import org.okrtree.application.steps.ShowCycleSteps;
import org.okrtree.application.strategy.ReviseStrategy;
import org.okrtree.application.strategy.ShowStrategy;
import org.okrtree.application.team.AddTeam;
import org.okrtree.application.team.ChangeTeam;
import org.okrtree.application.team.CloseTeam;
import org.okrtree.application.team.ShowTeams;
import org.okrtree.application.worklink.CarryFocusOver;
import org.okrtree.application.worklink.FindKeyResults;
import org.okrtree.application.worklink.FindProjectsWithOkrs;
import org.okrtree.application.worklink.FocusDesk;
import org.okrtree.application.worklink.LinkDesk;
import org.okrtree.application.worklink.LinkIssue;
import org.okrtree.application.worklink.LinkSprint;
import org.okrtree.application.worklink.RewordLink;
import org.okrtree.application.worklink.SeeIssue;
import org.okrtree.application.worklink.ShowBoardFocus;
import org.okrtree.application.worklink.ShowIssueHistory;
import org.okrtree.application.worklink.ShowIssueLinks;
import org.okrtree.application.worklink.ShowSprintFocus;
import org.okrtree.application.worklink.TakeBackAndUnlink;
import org.okrtree.application.worklink.TakeExitAndLink;
import org.okrtree.application.worklink.UnlinkIssue;
import org.okrtree.application.worklink.UnlinkSprint;
import org.okrtree.domain.Uids;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** What Jira has: the stores, every use case, pages, REST and the issue panel. Each class asks for its parts by their type. */
@Configuration(proxyBeanMethods = false)
@Import({
    // stores
    AoAtomically.class,
    AoPeople.class,
    AoAccessSettings.class,
    AoAuditLog.class,
    AoTeams.class,
    AoStrategies.class,
    AoCycles.class,
    AoCyclePlans.class,
    AoPracticeCycles.class,
    AoSheets.class,
    AoSheetLog.class,
    FileDraftWords.class,
    FileDraftExamples.class,
    AoRevisions.class,
    AoCheckIns.class,
    AoReadings.class,
    AoStandIns.class,
    AoContributions.class,
    AoWorkLinks.class,
    StoredPublishedOwners.class,
    StoredPublishedSource.class,
    // what the host answers
    SalAccounts.class,
    SalCurrentActor.class,
    JiraProjects.class,
    JiraSeenIssues.class,
    JiraNewIssues.class,
    JiraSavedFilters.class,
    JiraWorkCounts.class,
    ProjectsWithOkrs.class,
    WhoMayUse.class,
    // use cases
    RegisterPerson.class,
    RegisterPeople.class,
    NamePeople.class,
    FollowUserKey.class,
    ShowAccess.class,
    NameGroups.class,
    AddTeam.class,
    ChangeTeam.class,
    CloseTeam.class,
    ShowTeams.class,
    ReviseStrategy.class,
    ShowStrategy.class,
    PrepareCycle.class,
    ChangeCycle.class,
    PlanCycle.class,
    StartDrafting.class,
    StartScoring.class,
    CloseCycle.class,
    ReopenCycle.class,
    OpenPilot.class,
    OpenPracticeCycle.class,
    ThrowAwayPracticeCycle.class,
    ShowCycle.class,
    ShowCycles.class,
    ShowPractice.class,
    ShowCycleSteps.class,
    ShowCyclesThen.class,
    DraftDesk.class,
    AlignmentDesk.class,
    PublishedDesk.class,
    LinkDesk.class,
    FocusDesk.class,
    StartSheet.class,
    StartPractice.class,
    CopyPracticeSheet.class,
    PreviewPaste.class,
    TakePaste.class,
    TakeBackPaste.class,
    AddObjective.class,
    AddKeyResult.class,
    EditObjective.class,
    EditKeyResult.class,
    AddHealthFigure.class,
    EditHealthFigure.class,
    RemoveLine.class,
    DropLine.class,
    RestoreLine.class,
    DiscardUnsavedEdit.class,
    RestoreUnsavedEdit.class,
    MoveLine.class,
    SetHealthValue.class,
    CompareLine.class,
    OpenDiscussion.class,
    AgreeSheet.class,
    ReadPublishedSheets.class,
    ReadOpenSheets.class,
    PublishSheet.class,
    ShowSheet.class,
    CheckDesk.class,
    ShowCheckedSheet.class,
    CheckSheet.class,
    CheckLines.class,
    KeepFinding.class,
    AskFindingAgain.class,
    TakeExit.class,
    ShowSheets.class,
    ShowRevision.class,
    CompareRevisions.class,
    CorrectLine.class,
    ShowCorrection.class,
    OfferContribution.class,
    AnswerContribution.class,
    WithdrawContribution.class,
    ShowContributions.class,
    CheckInKeyResult.class,
    CheckInMyWeek.class,
    ShowMyWeek.class,
    NameStandIn.class,
    ShowMyKeyResults.class,
    LinkIssue.class,
    UnlinkIssue.class,
    RewordLink.class,
    TakeExitAndLink.class,
    TakeBackAndUnlink.class,
    SeeIssue.class,
    ShowIssueLinks.class,
    ShowIssueHistory.class,
    FindKeyResults.class,
    LinkSprint.class,
    UnlinkSprint.class,
    CarryFocusOver.class,
    ShowSprintFocus.class,
    ShowBoardFocus.class,
    FindProjectsWithOkrs.class,
    ShowPublishedTree.class,
    BrowseTree.class,
    ShowObjective.class,
    FindParents.class,
    ShowManifest.class,
    ShowSheetHistory.class,
    ShowTexts.class,
    ShowReadings.class,
    ShowNames.class,
    // REST
    Answers.class,
    HostSentences.class
})
class JiraWiring {
    @Bean
    ActiveObjects activeObjects() {
        return HostServices.service(ActiveObjects.class);
    }

    @Bean
    UserManager userManager() {
        return HostServices.service(UserManager.class);
    }

    @Bean
    TimeZoneManager timeZoneManager() {
        return HostServices.service(TimeZoneManager.class);
    }

    @Bean
    IssueManager issueManager() {
        return HostServices.service(IssueManager.class);
    }

    @Bean
    IssueService issueService() {
        return HostServices.service(IssueService.class);
    }

    @Bean
    SearchService searchService() {
        return HostServices.service(SearchService.class);
    }

    @Bean
    ProjectManager projectManager() {
        return HostServices.service(ProjectManager.class);
    }

    @Bean
    PermissionManager permissionManager() {
        return HostServices.service(PermissionManager.class);
    }

    @Bean
    JiraAuthenticationContext jiraAuthenticationContext() {
        return HostServices.service(JiraAuthenticationContext.class);
    }

    @Bean
    JiraSeenSprints seenSprints(PermissionManager permissions, JiraAuthenticationContext authentication) {
        return new JiraSeenSprints(HostServices::ifPresent, permissions, authentication);
    }

    @Bean
    PluginVersion pluginVersion() {
        return new PluginVersion(HostServices.bundleVersion());
    }

    @Bean
    MeasureSentences measureSentences(PageTools pages) {
        return (draft, readFrom) -> new MeasureSentence(pages.words()).plain(draft, readFrom);
    }

    @Bean
    PageTools pageTools(
            Fragments fragments,
            I18nResolver i18n,
            LocaleResolver locales,
            PageBuilderService resources,
            CurrentActor actors,
            Uids uids) {
        return new PageTools(
                fragments,
                i18n,
                locales,
                HostServices.service(XsrfTokenAccessor.class),
                HostServices.service(XsrfTokenValidator.class),
                resources,
                HostServices.service(ApplicationProperties.class),
                actors,
                uids::next);
    }
}
