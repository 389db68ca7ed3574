package org.okrtree.domain.sheet;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Columns that a pasted table can have, by the words that people write over them in either language. */
enum PastedColumn {
    OBJECTIVE("objective|objectives|objective title|o|goal|goals|目标|目标名称|目标描述|目标o|o目标"),
    KEY_RESULT("key result|key results|kr|krs|关键结果|关键成果|关键结果kr|kr关键结果|关键结果描述"),
    /** Says in each row whether it is an objective or a key result. */
    KIND("kind|type|level|类型|类别|层级"),
    REFERENCE("no|nr|#|id|ref|number|序号|编号"),
    TEXT("text|title|name|statement|description|content|okr|内容|描述|名称|标题"),
    BASELINE("baseline|baseline value|base|start|start value|from|current|current value|today"
            + "|基线|基线值|起始值|初始值|现状|现值|当前值"),
    TARGET("target|target value|to|end|end value|目标值|目标数值|期望值"),
    UNIT("unit|units|unit of measure|单位|计量单位"),
    /** Says the whole measure in words. */
    MEASURE("measure|measures|measured by|metric|metrics|衡量指标|衡量标准|指标|度量"),
    OWNER("owner|owners|owned by|responsible|who|负责人|责任人|负责"),
    SOURCE("source|data source|read from|source of the number|数据来源|来源|数据来自");

    private static final int LONGEST = 40;

    private static final Map<String, PastedColumn> BY_HEADING = Stream.of(values())
            .flatMap(column -> Stream.of(column.headings.split("\\|", -1)).map(heading -> Map.entry(heading, column)))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

    private final String headings;

    /** @param headings in small letters, with bars between */
    PastedColumn(String headings) {
        this.headings = headings;
    }

    /** The column under this heading; what stands in brackets is not looked at. */
    static Optional<PastedColumn> under(String heading) {
        if (heading.length() > LONGEST) {
            return Optional.empty();
        }
        String word = heading.replaceAll("[(（\\[【].*", "")
                .replaceAll("[\\s/_-]+", " ")
                .replaceAll("[.:：*]+\\s*$", "")
                .strip()
                .toLowerCase(Locale.ROOT);
        return Optional.ofNullable(BY_HEADING.get(word))
                .or(() -> Optional.ofNullable(BY_HEADING.get(word.replace(" ", ""))));
    }

    /** Whether a line has this beside its words. */
    boolean isPlain() {
        return this == BASELINE || this == TARGET || this == UNIT || this == MEASURE || this == OWNER || this == SOURCE;
    }
}
