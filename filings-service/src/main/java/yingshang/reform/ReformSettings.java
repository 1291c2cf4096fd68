package yingshang.reform;

import io.smallrye.config.ConfigMapping;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;

/** When lights turn and people are reminded; the values are in {@code application.properties}. Days of the calendar. */
@ConfigMapping(prefix = "yingshang.reform")
public interface ReformSettings {

    /** How often the ledger is looked through. */
    String every();

    /** How often it is looked whether a month's bulletin is to be composed. */
    String bulletinEvery();

    /** A light is yellow for so many days before the due date and on it. */
    @Min(1)
    @Max(90)
    int yellowDays();

    /** So many days before a due date departments are reminded. */
    @NotEmpty
    List<@Min(1) @Max(90) Integer> dueDays();

    /** So many days after a due date the heads of the leading departments hear of it. */
    @Min(1)
    @Max(90)
    int headAfter();

    /** So many days after a due date the task force hears of it. */
    @Min(1)
    @Max(90)
    int taskForceAfter();

    /** For so many days after a due date; then nobody is told any more. */
    @Min(1)
    @Max(366)
    int overdueFor();
}
