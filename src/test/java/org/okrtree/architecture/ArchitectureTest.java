package org.okrtree.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Test;
import org.okrtree.domain.Outcome;

class ArchitectureTest {
    /** The plugin alone: the other jars of the tests hold classes below the same package. */
    private static final JavaClasses PLUGIN = new ClassFileImporter()
            .importUrl(Outcome.class.getProtectionDomain().getCodeSource().getLocation());

    private final ArchitectureRules rules = new ArchitectureRules("org.okrtree");

    @Test
    void domainKnowsOnlyTheDomain() {
        rules.domainKnowsOnlyTheDomain().check(PLUGIN);
    }

    @Test
    void applicationKnowsOnlyTheDomain() {
        rules.applicationKnowsOnlyTheDomain().check(PLUGIN);
    }

    @Test
    void adaptersDoNotKnowEachOther() {
        rules.adaptersDoNotKnowEachOther().check(PLUGIN);
    }

    @Test
    void onlyWiringKnowsSpring() {
        rules.onlyWiringKnowsSpring().check(PLUGIN);
    }

    @Test
    void onlyStoresKnowActiveObjects() {
        rules.onlyStoresKnowActiveObjects().check(PLUGIN);
    }

    @Test
    void productsAreKnownInTheirRooms() {
        rules.productsAreKnownInTheirRooms().check(PLUGIN);
    }

    @Test
    void subjectsFormNoCycle() {
        rules.subjectsFormNoCycle().check(PLUGIN);
    }

    @Test
    void useCasesHaveOneDeed() {
        rules.useCasesHaveOneDeed().check(PLUGIN);
    }

    @Test
    void onlyWiringObtainsAClock() {
        rules.onlyWiringObtainsAClock().check(PLUGIN);
    }

    @Test
    void hostEventsReachNoFigures() {
        rules.hostEventsReachNoFigures().check(PLUGIN);
    }

    @Test
    void valuesAreRecords() {
        rules.valuesAreRecords().check(PLUGIN);
    }
}
