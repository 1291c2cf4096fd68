package yingshang.followup;

import io.smallrye.config.ConfigMapping;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;

/** When people are reminded; the values are in {@code application.properties}. */
@ConfigMapping(prefix = "yingshang.reminders")
public interface ReminderSettings {

    /** How often it is looked whom to remind. */
    String every();

    /** So many days before a closing or a deadline. */
    @NotEmpty
    List<@Min(1) @Max(60) Integer> dueDays();

    /** At the end of a round and every so many days after it, while something is missing. */
    @Min(1)
    @Max(60)
    int overdueEvery();

    /** For so many days after the end; then nobody is reminded any more. */
    @Min(1)
    @Max(366)
    int overdueFor();
}
