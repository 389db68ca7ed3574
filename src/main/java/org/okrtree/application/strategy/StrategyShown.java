package org.okrtree.application.strategy;

import java.util.List;
import java.util.Map;
import org.okrtree.application.person.Account;
import org.okrtree.domain.PersonId;
import org.okrtree.domain.strategy.Strategy;

/** @param versions the newest first; empty before the first */
public record StrategyShown(List<Strategy> versions, Map<PersonId, Account> people) {}
