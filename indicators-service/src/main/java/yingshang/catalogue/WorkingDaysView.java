package yingshang.catalogue;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A stretch of working days.
 *
 * @param from day of receipt, day 0
 * @param to last day
 * @param days working days after {@code from} up to and including {@code to}
 */
@Schema(name = "WorkingDaysView")
record WorkingDaysView(LocalDate from, LocalDate to, int days) {}
