package org.okrtree.workbench.host;

import com.atlassian.webresource.api.assembler.PageBuilderService;
import com.atlassian.webresource.api.assembler.RequiredResources;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** What the page of each thread asks for, by the plugin through its service or by the face. */
final class ThreadPageResources implements PageResources {
    private final Gate gate;
    private final CurrentRequest request;
    private final ThreadLocal<Page> page = ThreadLocal.withInitial(Page::new);

    private static final class Page {
        private final List<Wish> wishes = new ArrayList<>();
        private final List<String> given = new ArrayList<>();
    }

    private record Wish(boolean isContext, String name) {}

    ThreadPageResources(Gate gate, CurrentRequest request) {
        this.gate = gate;
        this.request = request;
    }

    @Override
    public void begin() {
        page.remove();
    }

    @Override
    public String tags() {
        Page asked = page.get();
        List<Wish> wishes = List.copyOf(asked.wishes);
        asked.wishes.clear();
        try (Gate.Visit visit = gate.enter()) {
            return visit.plugin()
                    .map(plugin -> tags(plugin.resources(), wishes, asked.given))
                    .orElse("");
        }
    }

    private String tags(WebResources resources, List<Wish> wishes, List<String> given) {
        return resources.tags(
                names(wishes, Wish::isContext, given),
                names(wishes, wish -> !wish.isContext(), given),
                given,
                request.contextPath(),
                request.locale());
    }

    private static List<String> names(List<Wish> wishes, Predicate<Wish> which, List<String> given) {
        return wishes.stream()
                .filter(which)
                .map(Wish::name)
                .distinct()
                .filter(name -> !given.contains(name))
                .toList();
    }

    @Override
    public void requireContext(String context) {
        page.get().wishes.add(new Wish(true, context));
    }

    private void requireWebResource(String completeKey) {
        page.get().wishes.add(new Wish(false, completeKey));
    }

    /** The product's service, for the plugin. */
    PageBuilderService service() {
        RequiredResources required = new RequiredResources() {
            @Override
            public RequiredResources requireWebResource(String moduleCompleteKey) {
                ThreadPageResources.this.requireWebResource(moduleCompleteKey);
                return this;
            }
        };
        return () -> () -> required;
    }
}
