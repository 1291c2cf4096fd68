package yingshang.cases;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What a file can say about a case. Nothing else is kept of it. */
enum CaseColumn {
    NUMBER("number", "case number", "办件编号", "办件号"),
    ITEM("item", "service item", "scenario", "事项", "事项名称", "办理情形"),
    RECEIVED("received", "受理时间", "受理日期"),
    COMPLETED("completed", "办结时间", "办结日期"),
    STEPS("steps", "环节数", "环节"),
    DOCUMENTS("documents", "材料数", "材料"),
    COST("cost", "费用", "费用(元)");

    private static final Map<String, CaseColumn> BY_NAME = byName();

    private final List<String> names;

    CaseColumn(String... names) {
        this.names = List.of(names);
    }

    /** The name in answers. */
    String code() {
        return names.get(0);
    }

    /** The column that a file calls {@code name}; null when it is none of ours. */
    static CaseColumn called(String name) {
        CaseColumn column = BY_NAME.get(name);
        return column == null ? BY_NAME.get(plain(name)) : column;
    }

    private static Map<String, CaseColumn> byName() {
        Map<String, CaseColumn> columns = new HashMap<>();
        Arrays.stream(values()).forEach(column -> column.names.forEach(name -> columns.put(plain(name), column)));
        return columns;
    }

    private static String plain(String name) {
        return Width.half(name).toLowerCase(Locale.ROOT).replaceAll("[\\s_-]", "");
    }
}
