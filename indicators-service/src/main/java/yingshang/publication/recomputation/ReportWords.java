package yingshang.publication.recomputation;

import java.util.Map;

/** Words of the report for what the files write as codes: Chinese first, the code beside it. */
final class ReportWords {

    private static final Map<String, String> CHINESE = Map.ofEntries(
            Map.entry("overall", "总体"),
            Map.entry("dimension", "维度"),
            Map.entry("indicator", "指标"),
            Map.entry("metric", "测度"),
            Map.entry("scenario", "办理情形"),
            Map.entry("scored", "已计分"),
            Map.entry("no-practice", "未开展"),
            Map.entry("not-applicable", "不适用"),
            Map.entry("no-data", "无数据"),
            Map.entry("below-coverage", "覆盖率不足"),
            Map.entry("attained", "已达到"),
            Map.entry("on-track", "进展正常"),
            Map.entry("at-risk", "存在风险"),
            Map.entry("off-track", "进展滞后"),
            Map.entry("overdue", "逾期未达到"),
            Map.entry("not-attained", "未达到"),
            Map.entry("not-measurable", "无法衡量"),
            Map.entry("time", "时限"),
            Map.entry("procedures", "环节"),
            Map.entry("documents", "材料"),
            Map.entry("cost", "费用"),
            Map.entry("preliminary", "初步"),
            Map.entry("final", "最终"));

    private ReportWords() {}

    /** {@code code} with its Chinese word, or as it is. */
    static String of(String code) {
        String chinese = CHINESE.get(code);
        return chinese == null ? code : chinese + " " + code;
    }
}
