package yingshang.catalogue;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A day that the State Council's arrangement names.
 *
 * @param name the holiday it belongs to
 * @param type day off or make-up workday
 * @param year year of the arrangement, which may name days of the year before
 */
@Schema(name = "CalendarDay")
public record CalendarDay(LocalDate date, String name, Type type, int year, String document) {

    /** Whether people work. */
    @Schema(name = "CalendarDayType")
    public enum Type {
        @JsonProperty("off")
        OFF,
        @JsonProperty("work")
        WORK
    }
}
