package yingshang.followup;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What completeness is counted for. */
@Schema(name = "CompletenessBy")
enum CompletenessBy {
    @JsonProperty("all")
    ALL(Sql.NONE, Sql.NONE),
    @JsonProperty("department")
    DEPARTMENT("expected.department", Sql.NONE),
    @JsonProperty("indicator")
    INDICATOR("expected.indicator", Sql.NONE),
    @JsonProperty("region")
    REGION("expected.region", Sql.NONE),
    @JsonProperty("round")
    ROUND("cast(expected.round as text)", "min(expected.period)");

    static final String FORM = "all|department|indicator|region|round";

    private final String code;
    private final String period;

    CompletenessBy(String code, String period) {
        this.code = code;
        this.period = period;
    }

    static CompletenessBy parse(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    /** An enum's constants cannot use its own static fields. */
    private static final class Sql {
        private static final String NONE = "cast(null as text)";
    }

    /** What is counted together, in SQL. */
    String code() {
        return code;
    }

    /** The period of what is counted together, in SQL; null where there may be several. */
    String period() {
        return period;
    }
}
