package org.okrtree.workbench.host;

/**
 * A page that can be begun from what a plugin wrote.
 *
 * @param key complete: plugin key, colon, module key
 * @param savedAtOnce whether the page is made without anybody having edited it
 */
public record BlueprintModule(String key, String name, String description, boolean savedAtOnce) {}
