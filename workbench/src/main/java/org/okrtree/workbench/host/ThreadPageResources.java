package org.okrtree.workbench.host;

import com.atlassian.webresource.api.assembler.PageBuilderService;
import com.atlassian.webresource.api.assembler.RequiredResources;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What the page of each thread asks for, by the plugin through its service or by the face. */
final class ThreadPageResources implements PageResources {
    private final Gate gate;
    private final CurrentRequest request;
    private final Problems problems;
    private final ThreadLocal<Page> page = ThreadLocal.withInitial(Page::new);

    private static final class Page {
        private final List<Wish> wishes = new ArrayList<>();
        private final Set<String> given = new HashSet<>();
    }

    private record Wish(boolean isContext, String name) {}

    ThreadPageResources(Gate gate, CurrentRequest request, Problems problems) {
        this.gate = gate;
        this.request = request;
        this.problems = problems;
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

    private String tags(WebResources resources, List<Wish> wishes, Set<String> given) {
        List<String> keys = wishes.stream()
                .flatMap(wish ->
                        wish.isContext() ? resources.inContext(wish.name()).stream() : List.of(wish.name()).stream())
                .toList();
        return resources.tags(keys, given, request.contextPath(), request.locale(), problems);
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
