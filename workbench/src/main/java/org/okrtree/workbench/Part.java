package org.okrtree.workbench;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import org.okrtree.workbench.host.Product;

/**
 * What one process has of a workbench.
 *
 * @param faces that answer here
 * @param jiraElsewhere address of the Jira face when it answers in another process
 * @param linkSecret by which the Confluence face is known to the Jira faces, in whichever process they are
 */
public record Part(Set<Product> faces, Optional<String> jiraElsewhere, String linkSecret) {
    /** Both faces. */
    public static Part everything() {
        return new Part(Set.of(Product.JIRA, Product.CONFLUENCE), Optional.empty(), newSecret());
    }

    /** A Jira face, one of several on one database. */
    public static Part jiraNode(String linkSecret) {
        return new Part(Set.of(Product.JIRA), Optional.empty(), linkSecret);
    }

    /** The Confluence face, linked to this Jira face. */
    public static Part confluence(String jira, String linkSecret) {
        return new Part(Set.of(Product.CONFLUENCE), Optional.of(jira), linkSecret);
    }

    boolean has(Product face) {
        return faces.contains(face);
    }

    /** One that nobody guesses. */
    public static String newSecret() {
        byte[] random = new byte[24];
        new SecureRandom().nextBytes(random);
        return HexFormat.of().formatHex(random);
    }
}
