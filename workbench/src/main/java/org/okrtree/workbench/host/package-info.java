/** Runs the plugin's jar as strictly as the products do: OSGi, Spring, modules, REST, templates. The faces call {@link org.okrtree.workbench.host.PluginHost}. */
package org.okrtree.workbench.host;
