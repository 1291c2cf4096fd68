package yingshang.cases;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import yingshang.indicators.Scenario;

/** What is measured of each finished case: it follows from what the scenario counts and in which unit. */
@Schema(name = "CaseMeasure")
enum Measure {
    @JsonProperty("hours")
    HOURS("seconds", 3600),
    @JsonProperty("calendar-days")
    CALENDAR_DAYS("calendar_days", 1),
    @JsonProperty("working-days")
    WORKING_DAYS("working_days", 1),
    @JsonProperty("steps")
    STEPS("steps", 1, CaseColumn.STEPS),
    @JsonProperty("documents")
    DOCUMENTS("documents", 1, CaseColumn.DOCUMENTS),
    @JsonProperty("cost")
    COST("cost", 1, CaseColumn.COST),
    /** Nothing: the cases themselves are counted. */
    @JsonProperty("cases")
    CASES(null, 1);

    private final String column;
    private final BigDecimal divisor;
    private final Set<CaseColumn> needed = EnumSet.of(CaseColumn.NUMBER, CaseColumn.RECEIVED, CaseColumn.COMPLETED);

    Measure(String column, long divisor, CaseColumn... needed) {
        this.column = column;
        this.divisor = BigDecimal.valueOf(divisor);
        this.needed.addAll(Set.of(needed));
    }

    /** What cases can say about {@code scenario}; empty when they can say nothing. */
    static Optional<Measure> of(Scenario scenario) {
        Measure measure =
                switch (scenario.measures()) {
                    case "time" ->
                        switch (scenario.unit()) {
                            case "hour" -> HOURS;
                            case "day", "calendar-day" -> CALENDAR_DAYS;
                            case "working-day" -> WORKING_DAYS;
                            default -> null;
                        };
                    case "procedures" -> isCounted(scenario) ? STEPS : null;
                    case "documents" -> isCounted(scenario) ? DOCUMENTS : null;
                    case "cost" -> scenario.unit().equals("CNY") ? COST : null;
                    default -> scenario.unit().equals("count") ? CASES : null;
                };
        return Optional.ofNullable(measure);
    }

    private static boolean isCounted(Scenario scenario) {
        return Set.of("count", "procedure", "document").contains(scenario.unit());
    }

    /** Column of {@code case_record} that holds it; null when the cases themselves are counted. */
    String column() {
        return column;
    }

    /** What a sum over the column is divided by to be in the scenario's unit. */
    BigDecimal divisor() {
        return divisor;
    }

    /** Columns that a file must have. */
    Set<CaseColumn> needed() {
        return needed;
    }
}
