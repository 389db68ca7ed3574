package org.okrtree.application.access;

/**
 * @param who code of who reads
 * @param group name of a group, where one is meant
 */
public record ChooseReadersCommand(String who, String group) {}
