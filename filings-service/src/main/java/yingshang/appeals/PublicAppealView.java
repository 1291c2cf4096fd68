package yingshang.appeals;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An appeal as the enterprise sees it with its number and code: no names of people, no contact.
 *
 * @param department whose it is; null while nobody's
 * @param answer what the department answered last; null before
 * @param resolution how the department says it was resolved last; null before
 * @param steps what happened, the first first
 */
@Schema(name = "PublicAppealView")
record PublicAppealView(
        String number,
        AppealKind kind,
        String region,
        @Schema(nullable = true) String department,
        String title,
        AppealStatus status,
        boolean difficult,
        Instant receivedAt,
        List<AppealDeadlineView> deadlines,
        @Schema(nullable = true) String answer,
        @Schema(nullable = true) String resolution,
        List<Step> steps) {

    /**
     * One step.
     *
     * @param department whose the appeal was after it; null while nobody's
     */
    @Schema(name = "PublicAppealStep")
    record Step(
            AppealStep kind,
            Instant at,
            @Schema(nullable = true) String department) {}
}
