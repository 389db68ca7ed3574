package org.okrtree.workbench.confluence;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.core.ContentEntityObject;
import java.util.HashMap;
import java.util.Map;
import org.okrtree.workbench.data.Space;

/** One rendering of one page; what a macro keeps in it, the other macros of the page find. */
final class PageContext implements ConversionContext {
    private final Output output;
    private final Space space;
    private final ContentEntityObject entity;
    private final Map<String, Object> properties = new HashMap<>();

    /** Of a page that is saved, or with id 0 of one that is being written. */
    PageContext(Output output, Space space, long pageId) {
        this.output = output;
        this.space = space;
        this.entity = pageId == 0 ? null : new Entity(pageId);
    }

    private static final class Entity extends ContentEntityObject {
        private final long id;

        private Entity(long id) {
            this.id = id;
        }

        @Override
        public long getId() {
            return id;
        }
    }

    @Override
    public String getOutputType() {
        return output.value();
    }

    @Override
    public String getOutputDeviceType() {
        return "desktop";
    }

    @Override
    public ContentEntityObject getEntity() {
        return entity;
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
