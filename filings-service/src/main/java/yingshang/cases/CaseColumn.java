package yingshang.cases;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import yingshang.rows.Column;
import yingshang.rows.Columns;

/** What a file can say about a case. Nothing else is kept of it. */
enum CaseColumn implements Column {
    NUMBER("number", "case number", "办件编号", "办件号"),
    ITEM("item", "service item", "scenario", "事项", "事项名称", "办理情形"),
    RECEIVED("received", "受理时间", "受理日期"),
    COMPLETED("completed", "办结时间", "办结日期"),
    STEPS("steps", "环节数", "环节"),
    DOCUMENTS("documents", "材料数", "材料"),
    COST("cost", "费用", "费用(元)");

    /** All of them. */
    static final Columns ALL = new Columns(
            "case", Arrays.stream(values()).collect(Collectors.toMap(column -> column, column -> column.names)));

    private final List<String> names;

    CaseColumn(String... names) {
        this.names = List.of(names);
    }

    @Override
    public String code() {
        return names.get(0);
    }
}
