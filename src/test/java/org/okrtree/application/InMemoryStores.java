package org.okrtree.application;

import org.okrtree.application.access.InMemoryAccessSettings;
import org.okrtree.application.alignment.InMemoryContributions;
import org.okrtree.application.audit.InMemoryAuditLog;
import org.okrtree.application.checkin.InMemoryCheckIns;
import org.okrtree.application.checkin.InMemoryReadings;
import org.okrtree.application.checkin.InMemoryStandIns;
import org.okrtree.application.cycle.InMemoryCyclePlans;
import org.okrtree.application.cycle.InMemoryCycles;
import org.okrtree.application.cycle.InMemoryPracticeCycles;
import org.okrtree.application.person.InMemoryPeople;
import org.okrtree.application.publication.InMemoryRevisions;
import org.okrtree.application.sheet.InMemorySheetLog;
import org.okrtree.application.sheet.InMemorySheets;
import org.okrtree.application.strategy.InMemoryStrategies;
import org.okrtree.application.team.InMemoryTeams;
import org.okrtree.application.worklink.InMemoryWorkLinks;

/** All store ports in memory under one transaction: what a test of a use case begins with. */
public final class InMemoryStores {

    public final InMemoryPeople people = new InMemoryPeople();
    public final InMemoryAccessSettings access = new InMemoryAccessSettings();
    public final InMemoryAuditLog audit = new InMemoryAuditLog();
    public final InMemorySheetLog sheetLog = new InMemorySheetLog(audit);
    public final InMemoryTeams teams = new InMemoryTeams();
    public final InMemoryStrategies strategies = new InMemoryStrategies();
    public final InMemoryCycles cycles = new InMemoryCycles();
    public final InMemoryCyclePlans plans = new InMemoryCyclePlans();
    public final InMemorySheets sheets = new InMemorySheets();
    public final InMemoryContributions contributions = new InMemoryContributions();
    public final InMemoryPracticeCycles practice = new InMemoryPracticeCycles(cycles, plans, sheets, contributions);
    public final InMemoryRevisions revisions = new InMemoryRevisions();
    public final InMemoryCheckIns checkIns = new InMemoryCheckIns();
    public final InMemoryReadings readings = new InMemoryReadings();
    public final InMemoryStandIns standIns = new InMemoryStandIns();
    public final InMemoryWorkLinks links = new InMemoryWorkLinks();
    public final InMemoryAtomically atomically = new InMemoryAtomically(
            people,
            access,
            audit,
            sheetLog,
            strategies,
            teams,
            cycles,
            plans,
            sheets,
            contributions,
            revisions,
            checkIns,
            readings,
            standIns,
            links);
}
