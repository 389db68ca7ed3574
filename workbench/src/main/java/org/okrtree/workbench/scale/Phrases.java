package org.okrtree.workbench.scale;

import java.util.List;
import java.util.Random;

/** What people of a company that makes devices and the software in them write, in English and in Chinese. */
final class Phrases {
    private static final List<String> THINGS = List.of(
            "the gateway",
            "the mobile app",
            "the spare parts desk",
            "onboarding",
            "the battery line",
            "the partner portal",
            "firmware updates",
            "the warranty process");
    private static final List<String> THINGS_ZH =
            List.of("网关产品", "移动应用", "备件服务", "新员工入职", "电池产线", "合作伙伴门户", "固件升级", "质保流程");
    private static final List<String> OBJECTIVES = List.of(
            "Customers recommend %s without being asked",
            "Nobody waits for %s any more",
            "%s is something we are proud to show",
            "New colleagues feel at home with %s in their first month",
            "Field engineers trust %s at night and in the rain");
    private static final List<String> OBJECTIVES_ZH =
            List.of("客户主动推荐%s", "没有人再为%s而等待", "%s成为我们引以为豪的产品", "新同事第一个月就能熟练使用%s", "现场工程师在任何天气都信赖%s");
    private static final List<String> WHY = List.of(
            "Last year %s was the first reason why customers left us; those who stayed said so in every interview.",
            "What we learn with %s this quarter decides what we build next year.");
    private static final List<String> WHY_ZH = List.of("去年客户流失的首要原因是%s，留下来的客户在每次访谈中都提到这一点。", "本季度在%s上的收获将决定明年做什么。");
    private static final List<String> KEY_RESULTS = List.of(
            "Net promoter score of those who used %s in the last month",
            "Share of customers who finish with %s without a call",
            "Median time until somebody who asks about %s has an answer",
            "Returns within thirty days because of %s");
    private static final List<String> KEY_RESULTS_ZH =
            List.of("近一个月使用过%s的客户净推荐值", "无需致电即可用好%s的客户比例", "咨询%s的客户得到答复的中位时间", "因%s在三十天内退货的数量");
    private static final List<String> NOTES = List.of(
            "",
            "",
            "The second wave of interviews is in; fewer complaints about the first start.",
            "Measured on Monday as always. Two large customers are not in it yet.",
            "第二批访谈已完成，首次启动的抱怨减少。",
            "数据来自周一的统计，两个大客户尚未计入。");

    private final Random random;

    Phrases(Random random) {
        this.random = random;
    }

    /** What one team writes about: one language and one thing throughout. */
    record Voice(boolean chinese, String thing) {}

    Voice voice() {
        boolean chinese = random.nextInt(3) == 0;
        return new Voice(chinese, one(chinese ? THINGS_ZH : THINGS));
    }

    String team(Voice voice, int number) {
        return voice.chinese() ? voice.thing() + "团队" + number : "Team for " + voice.thing() + " " + number;
    }

    String objective(Voice voice) {
        return capital(one(voice.chinese() ? OBJECTIVES_ZH : OBJECTIVES).formatted(voice.thing()));
    }

    String why(Voice voice) {
        return one(voice.chinese() ? WHY_ZH : WHY).formatted(voice.thing());
    }

    String keyResult(Voice voice, int index) {
        List<String> all = voice.chinese() ? KEY_RESULTS_ZH : KEY_RESULTS;
        return all.get(index % all.size()).formatted(voice.thing());
    }

    String unit(Voice voice, int index) {
        return switch (index % KEY_RESULTS.size()) {
            case 0 -> voice.chinese() ? "分" : "points";
            case 1 -> "%";
            case 2 -> voice.chinese() ? "小时" : "hours";
            default -> voice.chinese() ? "件" : "returns";
        };
    }

    String readFrom(Voice voice) {
        return voice.chinese() ? "客服系统周报" : "weekly report of the service desk";
    }

    String reason(Voice voice) {
        return voice.chinese() ? "讨论后措辞更清楚" : "The wording is clearer after the briefing";
    }

    String note() {
        return one(NOTES);
    }

    String sentence(Voice voice) {
        return voice.chinese()
                ? "缩短" + voice.thing() + "的首次启动时间"
                : "Makes the first start of " + voice.thing() + " shorter";
    }

    private String one(List<String> all) {
        return all.get(random.nextInt(all.size()));
    }

    private static String capital(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
