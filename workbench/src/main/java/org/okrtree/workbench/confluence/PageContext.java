package org.okrtree.workbench.confluence;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import java.util.HashMap;
import java.util.Map;
import org.okrtree.workbench.data.Space;

/** One rendering of one page. */
record PageContext(Output output, Space space, Map<String, Object> properties) implements ConversionContext {
    PageContext(Output output, Space space) {
        this(output, space, new HashMap<>());
    }

    @Override
    public String getOutputType() {
        return output.value();
    }

    @Override
    public String getSpaceKey() {
        return space.key();
    }

    @Override
    public Object getProperty(String name) {
        return properties.get(name);
    }

    @Override
    public void setProperty(String name, Object value) {
        properties.put(name, value);
    }
}
