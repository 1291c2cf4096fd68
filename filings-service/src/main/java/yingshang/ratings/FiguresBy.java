package yingshang.ratings;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** By what ratings are counted. */
@Schema(name = "RatingFiguresBy")
enum FiguresBy {
    @JsonProperty("all")
    ALL("null::text"),
    @JsonProperty("region")
    REGION("region"),
    @JsonProperty("department")
    DEPARTMENT("department"),
    @JsonProperty("item")
    ITEM("item"),
    @JsonProperty("window")
    WINDOW("service_window"),
    @JsonProperty("channel")
    CHANNEL("replace(lower(channel), '_', '-')"),
    @JsonProperty("month")
    MONTH("to_char(rated_on, 'YYYY-MM')");

    static final String FORM = "all|region|department|item|window|channel|month";

    private final String expression;

    FiguresBy(String expression) {
        this.expression = expression;
    }

    /** The key of a rating, in SQL. */
    String expression() {
        return expression;
    }
}
