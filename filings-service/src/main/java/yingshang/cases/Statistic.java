package yingshang.cases;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which of the figures is meant. */
@Schema(name = "CaseStatistic")
public enum Statistic {
    @JsonProperty("median")
    MEDIAN,
    @JsonProperty("mean")
    MEAN,
    @JsonProperty("p10")
    P10,
    @JsonProperty("p90")
    P90,
    @JsonProperty("count")
    COUNT;

    /** A scenario that counts cases wants their number, any other a figure of what was measured. */
    boolean says(Measure measure) {
        return (this == COUNT) == (measure == Measure.CASES);
    }

    /** The figure; null when no case was measured. */
    BigDecimal of(CaseFigures figures) {
        return switch (this) {
            case MEDIAN -> figures.median();
            case MEAN -> figures.mean();
            case P10 -> figures.p10();
            case P90 -> figures.p90();
            case COUNT -> BigDecimal.valueOf(figures.count());
        };
    }
}
