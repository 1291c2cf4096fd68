package yingshang.filing;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A submitted filing, as far as a reviewer needs to see it to choose what to read next.
 *
 * @param version number of steps taken; also the ETag
 * @param waitingSeconds how long ago it was submitted
 * @param late whether it was first submitted after its round had closed
 * @param correction whether it is to take the place of what was accepted
 * @param severity of the worst finding, {@code needs-justification} or {@code informs}; null when there is none
 * @param entries how many entries it holds
 * @param entriesWithEvidence for how many scenarios there is evidence
 * @param mayReview whether the caller may decide on it: not when they had a hand in it
 */
@Schema(name = "QueuedFilingView")
public record QueuedFilingView(
        UUID id,
        UUID round,
        String period,
        String region,
        String indicator,
        String department,
        boolean demonstration,
        int version,
        Instant submittedAt,
        long waitingSeconds,
        boolean late,
        boolean correction,
        @Schema(nullable = true) String severity,
        FindingCounts findings,
        int entries,
        long entriesWithEvidence,
        boolean mayReview) {

    /** @param now when the queue is looked at */
    static QueuedFilingView of(Filing filing, Instant now, long withEvidence, boolean mayReview) {
        Tally tally = filing.tally();
        return new QueuedFilingView(
                filing.id(),
                filing.round(),
                filing.period(),
                filing.region(),
                filing.indicator(),
                filing.department(),
                filing.demonstration(),
                filing.steps(),
                filing.submittedAt(),
                Math.max(0, Duration.between(filing.submittedAt(), now).toSeconds()),
                filing.late(),
                filing.corrects(),
                tally.worst() == null ? null : tally.worst().code(),
                new FindingCounts(tally.blocking(), tally.asking(), tally.informing()),
                tally.held(),
                withEvidence,
                mayReview);
    }

    /** How many findings there are, by severity. */
    @Schema(name = "FindingCounts")
    public record FindingCounts(int blocks, int needsJustification, int informs) {}
}
