package org.okrtree.adapter.persistence;

import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ArgumentsProvider;
import org.junit.jupiter.params.support.ParameterDeclarations;
import org.okrtree.workbench.store.Database;

final class EveryDatabase implements ArgumentsProvider {

    @Override
    public Stream<? extends Arguments> provideArguments(ParameterDeclarations parameters, ExtensionContext context) {
        return Stream.of(Database.Kind.values())
                .filter(kind -> kind != Database.Kind.MARIADB || Boolean.getBoolean("okr.mariadb"))
                .map(StoreDatabase::of)
                .map(Arguments::of);
    }
}
