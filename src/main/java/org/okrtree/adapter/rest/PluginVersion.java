package org.okrtree.adapter.rest;

/** Version of the plugin, as its bundle says it. */
public record PluginVersion(String text) {}
