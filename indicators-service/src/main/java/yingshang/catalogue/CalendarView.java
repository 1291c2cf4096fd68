package yingshang.catalogue;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * All there is to know of working days: Monday to Friday, unless {@code days} says otherwise.
 *
 * @param years years whose arrangement is published, ascending; days of any other year are unknown
 * @param days the days that the arrangements name, ascending
 */
@Schema(name = "CalendarView")
record CalendarView(List<Integer> years, List<CalendarDay> days) {}
