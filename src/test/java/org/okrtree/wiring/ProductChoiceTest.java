package org.okrtree.wiring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.mockito.Mockito.mock;

import java.lang.reflect.Constructor;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.ImportSelector;
import org.springframework.core.type.AnnotationMetadata;

class ProductChoiceTest {

    private static String chosenIn(OneProduct product) throws ReflectiveOperationException {
        Constructor<?> made =
                product.loadClass("org.okrtree.wiring.ProductChoice").getDeclaredConstructor();
        made.setAccessible(true);
        return String.join(" ", ((ImportSelector) made.newInstance()).selectImports(mock(AnnotationMetadata.class)));
    }

    @Test
    void inJiraItIsTheWiringOfJira() throws ReflectiveOperationException {
        assertEquals(JiraWiring.class.getName(), chosenIn(OneProduct.jira()));
    }

    @Test
    void inConfluenceItIsTheWiringOfConfluence() throws ReflectiveOperationException {
        assertEquals(ConfluenceWiring.class.getName(), chosenIn(OneProduct.confluence()));
    }

    @Test
    void anywhereElseThePluginSaysThatItDoesNotBelongThere() {
        OneProduct other = OneProduct.without("com\\.atlassian\\.(jira|confluence)\\..*");

        IllegalStateException refused = assertThrows(IllegalStateException.class, () -> chosenIn(other));

        assertEquals("This is neither Jira nor Confluence.", refused.getMessage());
    }
}
