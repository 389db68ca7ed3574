package com.atlassian.plugin.util;

/**
 * The products keep here which plugin is calling, for their figures. Nobody reads those figures here.
 * Active Objects 6.1.1 calls the one method (seen in its source).
 */
public final class PluginKeyStack {
    private PluginKeyStack() {}

    /** Always "okr-workbench": which plugin called is not kept. */
    public static String getFirstPluginKey() {
        return "okr-workbench";
    }
}
