package org.okrtree.adapter.rest;

import java.util.List;
import java.util.Map;
import org.okrtree.application.person.Account;
import org.okrtree.application.strategy.StrategyShown;
import org.okrtree.domain.PersonId;
import org.okrtree.domain.strategy.Strategy;

/** @param versions of the strategy, the newest first */
record StrategyJson(List<VersionJson> versions) {

    record VersionJson(
            int version,
            String mission,
            String vision,
            List<StatementJson> statements,
            String revisedAt,
            PersonJson by,
            String reason) {}

    record StatementJson(String uid, String text) {}

    static StrategyJson of(StrategyShown shown) {
        return new StrategyJson(shown.versions().stream()
                .map(version -> version(version, shown.people()))
                .toList());
    }

    private static VersionJson version(Strategy version, Map<PersonId, Account> people) {
        return new VersionJson(
                version.version(),
                version.mission(),
                version.vision(),
                version.statements().stream()
                        .map(one -> new StatementJson(one.id().uid(), one.text()))
                        .toList(),
                version.at().toString(),
                PersonJson.of(version.by(), people),
                version.reason());
    }
}
