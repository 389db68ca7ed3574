package org.okrtree.adapter.rest.published;

import java.util.List;
import java.util.Map;
import org.okrtree.domain.publication.ContentHash;

/** Canonical texts as they were published; hashes that are not known are left out. */
record TextsJson(List<TextJson> texts) {

    record TextJson(String sha, String text) {}

    static TextsJson of(Map<ContentHash, String> texts) {
        return new TextsJson(texts.entrySet().stream()
                .map(one -> new TextJson(one.getKey().hex(), one.getValue()))
                .toList());
    }
}
