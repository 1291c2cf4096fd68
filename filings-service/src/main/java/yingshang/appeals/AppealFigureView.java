package yingshang.appeals;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The appeals of a department in figures.
 *
 * @param department null for those that are nobody's yet
 * @param received how many
 * @param open how many of them have not ended
 * @param closed how many ended without a resolution
 * @param disputes how often enterprises said that one was not resolved
 */
@Schema(name = "AppealFigureView")
record AppealFigureView(
        @Schema(nullable = true) String department,
        long received,
        long open,
        long confirmed,
        long closed,
        long difficult,
        long disputes,
        DueFigures takeUp,
        DueFigures answer,
        DueFigures resolution) {

    /**
     * Deadlines of one kind.
     *
     * @param met done in time
     * @param late done after the deadline
     * @param overdue to be done, and the deadline has passed
     * @param running to be done, and there is time; also what is not known yet
     * @param escalated told to the task force
     * @param onTime percentage of {@code met} in {@code met}, {@code late} and {@code overdue}, two decimals; null when
     *     there are none of these
     */
    @Schema(name = "AppealDueFigures")
    record DueFigures(
            long met,
            long late,
            long overdue,
            long running,
            long escalated,
            @Schema(nullable = true) BigDecimal onTime) {}
}
