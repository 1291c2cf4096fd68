package yingshang.catalogue;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A time limit of a service item: as its list writes it, and what could be read out of that.
 *
 * @param written the limit as published, never altered; empty when the list leaves it blank
 * @param form what kind of statement it is
 * @param workingDays the limit in working days, 0 or more; null unless {@code form} is {@link Form#WORKING_DAYS}
 */
@Schema(name = "TimeLimit")
public record TimeLimit(
        String written, Form form, @Schema(nullable = true) Integer workingDays) {

    private static final Pattern WORKING_DAYS = Pattern.compile("(\\d{1,4})个工作日");
    private static final Set<String> ON_THE_SPOT = Set.of("即时办理", "随时办理");
    private static final Set<String> NONE = Set.of("", "无");

    /** What a written limit states. */
    @Schema(name = "TimeLimitForm")
    public enum Form {
        /** A number of working days, and nothing else. */
        @JsonProperty("working-days")
        WORKING_DAYS,
        /** Done while the applicant waits, or at any time. */
        @JsonProperty("on-the-spot")
        ON_THE_SPOT,
        /** Something that is not a number of days: a season, a date, a condition. */
        @JsonProperty("free-text")
        FREE_TEXT,
        /** No limit is stated. */
        @JsonProperty("none")
        NONE
    }

    /** Reads a limit as published; null is a blank one. Whatever is not certain is {@link Form#FREE_TEXT}. */
    public static TimeLimit parse(String written) {
        String text = written == null ? "" : written;
        String core = text.strip();
        Matcher days = WORKING_DAYS.matcher(core);
        if (days.matches()) {
            return new TimeLimit(text, Form.WORKING_DAYS, Integer.valueOf(days.group(1)));
        }
        Form form = ON_THE_SPOT.contains(core) ? Form.ON_THE_SPOT : NONE.contains(core) ? Form.NONE : Form.FREE_TEXT;
        return new TimeLimit(text, form, null);
    }
}
