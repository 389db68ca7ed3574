package org.okrtree.workbench.scale;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.okrtree.adapter.format.FileDraftWords;
import org.okrtree.domain.drafting.DraftCheck;
import org.okrtree.domain.drafting.LineToCheck;
import org.okrtree.domain.sheet.LineKind;

/** How long the draft check takes for a sheet and for many lines, beside what it may take: {@code ./okr figures --check}. */
public final class DraftCheckFigures {

    private static final int ROUNDS = 9;
    private static final int WARM = 5_000;
    private static final List<String> LINES = List.of(
            "p95 latency of search falls from 800 ms to 200 ms",
            "Customers launch their first campaign within 10 minutes instead of 45",
            "产品1完成3个版本上线 计划按时完成率100% 成本执行准确率100%",
            "新客户自助完成上线的比例从20%提升到65%",
            "Raise NPS from 20 to 40 and cut churn from 5 % to 3 %",
            "项目交付，功能完善优化，支持业务发展");

    private DraftCheckFigures() {}

    public static void main(String[] none) {
        long begin = System.nanoTime();
        DraftCheck check = new DraftCheck(new FileDraftWords().vocabulary());
        System.out.printf(Locale.ROOT, "words read in %.0f ms, once%n", milliseconds(System.nanoTime() - begin));
        System.out.printf(Locale.ROOT, "the first 30 lines of a JVM: %.0f ms%n", once(check, lines(30, -1)));
        once(check, lines(WARM, -2));
        print(check, 30, 20);
        print(check, 1_000, 1_000);
    }

    private static void print(DraftCheck check, int lines, int limit) {
        double[] rounds = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            rounds[round] = once(check, lines(lines, round));
        }
        Arrays.sort(rounds);
        System.out.printf(
                Locale.ROOT,
                "%,6d lines: %.1f ms, at most %,d ms: %s%n",
                lines,
                rounds[ROUNDS / 2],
                limit,
                rounds[ROUNDS / 2] <= limit ? "kept" : "NOT KEPT");
    }

    private static double once(DraftCheck check, List<LineToCheck> lines) {
        long begin = System.nanoTime();
        lines.forEach(check::line);
        return milliseconds(System.nanoTime() - begin);
    }

    // No two lines are the same
    private static List<LineToCheck> lines(int count, int round) {
        List<LineToCheck> lines = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String text = LINES.get(i % LINES.size()) + " " + round + "." + i;
            lines.add(new LineToCheck(LineKind.KEY_RESULT, text, null, "Customers trust every update we send"));
        }
        return lines;
    }

    private static double milliseconds(long nanoseconds) {
        return nanoseconds / 1e6;
    }
}
