package org.okrtree.domain.drafting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.okrtree.adapter.format.FileDraftWords;
import org.okrtree.domain.keyresult.Decimal;
import org.okrtree.domain.keyresult.MeasureDraft;
import org.okrtree.domain.keyresult.MeasureKind;
import org.okrtree.domain.sheet.LineKind;

class DraftCheckTest {

    private static final DraftCheck CHECK = new DraftCheck(new FileDraftWords().vocabulary());
    private static final MeasureDraft YES_NO =
            new MeasureDraft(MeasureKind.YES_NO, null, null, null, null, null, "", 0, List.of(), "");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "O  | 项目交付，功能完善优化，支持业务发展 | several-in-one,deliverable,vague",
                "KR | 产品1完成3个版本上线 计划按时完成率100% 成本执行准确率100% | several-in-one,output-count,kpi",
                "KR | 产品2完成3个版本开发与上线 计划按时完成率100% 成本执行准确率100% | several-in-one,output-count,kpi",
                "KR | 产品3规划在11月30号之前完成 | todo-date"
            })
    void theHandbooksBadDraftIsFoundLineByLine(String kind, String text, String reasons) {
        String found = kind.equals("O") ? objective(text) : keyResult(text, null);

        assertEquals(reasons, found);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "成功发布新一代平板",
                "A successful launch of the new tablet",
                "我们应该像翻阅一本杂志一样快速上网",
                "Browse the web as fast as leafing through a magazine",
                "开发速度最快的浏览器",
                "Build the fastest browser",
                "打造世界上最牛的研发团队",
                "Build the world’s best R&D team",
                "打造最优工作环境",
                "Make the best working environment",
                "实现收支平衡",
                "Break even",
                "实现持续稳定增收",
                "Grow steadily and lastingly",
                "营收实现巨大突破",
                "A breakthrough in revenue"
            })
    void theHandbooksGoodObjectivesPass(String text) {
        String found = objective(text);

        assertEquals("", found);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Our 5G gateway is the one installers ask for",
                "Java 21 makes our services noticeably lighter to run",
                "通过ISO 27001让银行客户放心采购",
                "双11期间用户感受不到任何卡顿",
                "Top 10 客户把我们当作伙伴而不是供应商"
            })
    void aDigitInANameIsNoNumberOfAnObjective(String text) {
        String found = objective(text);

        assertEquals("", found);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Grow NPS to 60 | number-in-objective",
                "营收翻一番 | number-in-objective",
                "Migrate to Kubernetes | task",
                "推进微服务改造 | task",
                "Deliver version 3.0 | deliverable",
                "搭建数据中台 | task",
                "Launch the new portal by 30 June | todo-date",
                "年底前完成ERP切换 | todo-date",
                "Ensure SLA compliance | kpi",
                "保障系统稳定运行 | kpi",
                "Improve quality | vague",
                "提升用户体验 | vague"
            })
    void anObjectiveThatIsNoneIsFound(String text, String reasons) {
        String found = objective(text);

        assertEquals(reasons, found);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Launch new onboarding | deliverable",
                "重构订单模块 | task",
                "Migrate the data from Oracle to PostgreSQL | task",
                "Prototype ready by 15 March | todo-date",
                "Hold 5 workshops with customers | output-count",
                "自动化用例数从200条增加到500条 | output-count",
                "On-time delivery rate 100 % | kpi",
                "缺陷修复率100% | kpi",
                "Raise NPS from 20 to 40 and cut churn from 5 % to 3 % | several-in-one",
                "NPS reaches 50 | no-measure",
                "搜索更快 | no-measure",
                "提升代码质量 | no-measure,vague"
            })
    void aKeyResultThatIsNoneIsFound(String text, String reasons) {
        String found = keyResult(text, null);

        assertEquals(reasons, found);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Customers launch their first campaign within 10 minutes instead of 45",
                "New hires deliver their first change to production within 3 days (today 14)",
                "新客户自助完成上线的比例从20%提升到65%",
                "发布失败率从8%降到2%",
                "Uptime of the payment gateway rises from 99.5 % to 99.95 %",
                "Rollbacks after a release fall from 8 % to 2 % by 30 June",
                "次日留存从三成提升到五成",
                "Build time is halved, from twenty minutes to ten",
                "At least 3 of 5 pilot customers renew",
                "12家试点客户中有8家签署意向书"
            })
    void aKeyResultThatSaysTheEffectPasses(String text) {
        String found = keyResult(text, null);

        assertEquals("", found);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "O  | 让 onboarding 像聊天一样轻松 | ''",
                "O  | 上线 new dashboard | deliverable",
                "O  | 提升 code quality | vague",
                "KR | p95 latency 从 800 ms 降到 200 ms | ''",
                "KR | 将 CI 从 Jenkins 迁移到 GitLab Runner | task",
                "KR | API 可用性保持 99.9% | kpi"
            })
    void aLineThatMixesLanguagesIsReadWithBoth(String kind, String text, String reasons) {
        String found = kind.equals("O") ? objective(text) : keyResult(text, null);

        assertEquals(reasons, found);
    }

    @Test
    void theSameNumberAtBothEndsIsNoChange() {
        MeasureDraft same = increase("80", "80", "%");

        String found = keyResult("Test coverage", same);

        assertEquals("no-change", found);
    }

    @Test
    void aMissingNumberIsNoMeasure() {
        MeasureDraft withoutBaseline = increase(null, "50", "");

        String found = keyResult("NPS", withoutBaseline);

        assertEquals("no-measure", found);
    }

    @Test
    void aMeasureSavesNoTask() {
        MeasureDraft done = increase("0", "100", "%");

        String found = keyResult("Refactor the order module", done);

        assertEquals("task", found);
    }

    @Test
    void whatOthersDecideIsAResultWithoutANumberToo() {
        String text = "External auditor grants ISO 27001 certification";

        String found = keyResult(text, YES_NO);

        assertEquals("", found);
    }

    @Test
    void theTextOfTheObjectiveIsNoKeyResult() {
        LineToCheck line = new LineToCheck(LineKind.KEY_RESULT, "结账如行云流水", YES_NO, "结账如行云流水");

        String found = codes(CHECK.line(line));

        assertEquals("repeats-objective", found);
    }

    /** Three of five words; half of all words, and four of the five of either. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Gardens rivers forests meadows | Gardens rivers forests deserts | true",
                "Gardens rivers forests meadows | Gardens rivers glaciers deserts | false",
                "Gardens rivers forests meadows deserts | Gardens rivers forests meadows lakes hills valleys | true",
                "Gardens rivers forests meadows lakes hills valleys | Gardens rivers forests meadows deserts | true",
                "Gardens rivers forests meadows deserts | Gardens rivers forests meadows lakes hills valleys bridges | false",
                "Gardens rivers forests meadows lakes hills valleys bridges | Gardens rivers forests meadows deserts | false"
            })
    void theClaimOfTheObjectiveInOtherWordsIsNoKeyResult(String text, String objective, boolean isSame) {
        LineToCheck line = new LineToCheck(LineKind.KEY_RESULT, text, YES_NO, objective);

        assertEquals(isSame, codes(CHECK.line(line)).contains("repeats-objective"));
    }

    @Test
    void signsAreNoClaim() {
        LineToCheck line = new LineToCheck(LineKind.KEY_RESULT, "！", YES_NO, "→");

        assertEquals(-1, codes(CHECK.line(line)).indexOf("repeats-objective"));
    }

    @Test
    void whatWordsMadeAFindingIsSaid() {
        String text = "We will launch the new portal";

        Finding finding =
                CHECK.line(new LineToCheck(LineKind.OBJECTIVE, text, null, "")).get(0);

        Finding.Place place = finding.words().get(0);
        assertEquals("launch", text.substring(place.from(), place.to()));
    }

    @Test
    void theSameLineIsAnsweredAlikeByAnotherCheck() {
        LineToCheck line = new LineToCheck(LineKind.OBJECTIVE, "项目交付，功能完善优化，支持业务发展", null, "");

        List<Finding> again = new DraftCheck(new FileDraftWords().vocabulary()).line(line);

        assertEquals(CHECK.line(line), again);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "，", "→", "%", "\"", "[", "(((((", "从", "from", "100", "🙂🙂", "\u0000", "e\u0301"})
    void aLineOfNothingIsReadWithoutComplaint(String text) {
        LineToCheck objective = new LineToCheck(LineKind.OBJECTIVE, text, null, "");

        List<Finding> found = CHECK.line(objective);

        assertTrue(found.stream().allMatch(finding -> finding.id() == FindingId.NUMBER_IN_OBJECTIVE), found::toString);
    }

    private static String objective(String text) {
        return codes(CHECK.line(new LineToCheck(LineKind.OBJECTIVE, text, null, "")));
    }

    private static String keyResult(String text, @Nullable MeasureDraft measure) {
        return codes(CHECK.line(new LineToCheck(LineKind.KEY_RESULT, text, measure, "")));
    }

    private static String codes(List<Finding> findings) {
        return String.join(
                ",", findings.stream().map(finding -> finding.id().code()).toList());
    }

    private static MeasureDraft increase(@Nullable String baseline, String target, String unit) {
        return new MeasureDraft(
                MeasureKind.INCREASE,
                baseline == null ? null : new Decimal(new BigDecimal(baseline)),
                null,
                new Decimal(new BigDecimal(target)),
                null,
                null,
                unit,
                0,
                List.of(),
                "");
    }
}
