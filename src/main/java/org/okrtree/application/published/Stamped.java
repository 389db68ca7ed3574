package org.okrtree.application.published;

import java.util.function.Supplier;

/**
 * What is read only when it is wanted.
 *
 * @param stamp the same word means the same content, so whoever has it need not be sent it again
 * @param content may be newer than the stamp, never older
 */
public record Stamped<T>(String stamp, Supplier<T> content) {}
