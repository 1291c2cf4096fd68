package yingshang.ratings;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import yingshang.rows.Column;
import yingshang.rows.Columns;

/** What a file can say about a rating. Nothing else is kept of it. */
enum RatingColumn implements Column {
    NUMBER("number", "rating number", "评价编号", "评价号"),
    DEPARTMENT("department", "部门", "承办单位代码"),
    ITEM("item", "service item", "事项", "事项名称"),
    WINDOW("window", "窗口", "窗口编号"),
    CHANNEL("channel", "评价渠道", "渠道"),
    LEVEL("level", "评价等级", "满意度"),
    HANDLED("handled", "办理日期", "办理时间"),
    RATED("rated", "评价时间", "评价日期"),
    ENTERED("entered", "录入时间", "录入日期"),
    REAL_NAME("real name", "实名", "是否实名"),
    NAME("name", "评价人", "姓名"),
    PHONE("phone", "联系电话", "手机号"),
    COMMENT("comment", "评价内容", "意见"),
    COMPLEXITY("complexity", "问题类型"),
    RECTIFIED("rectified", "整改时间", "整改日期"),
    REVISITED("revisited", "回访时间", "回访日期");

    /** All of them. */
    static final Columns ALL = new Columns(
            "rating", Arrays.stream(values()).collect(Collectors.toMap(column -> column, column -> column.names)));

    /** Those that a file must have. */
    static final Set<RatingColumn> NEEDED = Set.of(NUMBER, ITEM, CHANNEL, LEVEL, HANDLED, RATED, REAL_NAME);

    private static final Set<String> PERSONAL = Set.of(NAME.code(), PHONE.code(), COMMENT.code());

    private final List<String> names;

    RatingColumn(String... names) {
        this.names = List.of(names);
    }

    @Override
    public String code() {
        return names.get(0).replace(' ', '-');
    }

    /** Whether people say something about themselves in a column. */
    static boolean isPersonal(String code) {
        return code != null && PERSONAL.contains(code);
    }
}
