package yingshang.imports;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What an import reads of a row; every other column is left alone. */
enum Field {
    REGION("region", "regioncode", "地区代码", "区划代码", "行政区划代码"),
    SCENARIO("scenario", "scenariocode", "办理情形代码", "情形代码"),
    UNIT("unit", "单位", "计量单位"),
    VALUE("value", "填报值", "数值", "本期值"),
    SPECIAL("special", "specialvalue", "特殊值", "特殊情况"),
    JUSTIFICATION("justification", "说明理由", "说明", "理由");

    private final Set<String> names;

    Field(String... names) {
        this.names = Set.of(names);
    }

    /** The word used on the wire. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The field that a column of this heading holds. */
    static Optional<Field> of(String heading) {
        String bare = Words.bare(heading);
        return Arrays.stream(values())
                .filter(field -> field.names.contains(bare))
                .findFirst();
    }
}
