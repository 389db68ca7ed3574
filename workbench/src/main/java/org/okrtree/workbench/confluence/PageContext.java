package org.okrtree.workbench.confluence;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import org.okrtree.workbench.data.Space;

/** One rendering of one page. */
record PageContext(Output output, Space space) implements ConversionContext {
    @Override
    public String getOutputType() {
        return output.value();
    }

    @Override
    public String getSpaceKey() {
        return space.key();
    }
}
