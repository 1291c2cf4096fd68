package yingshang.filing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import yingshang.assignment.AssignmentService;
import yingshang.round.RoundService;

/** When what is filed may be changed. */
@ApplicationScoped
class Window {

    private final RoundService rounds;
    private final AssignmentService assignments;

    Window(RoundService rounds, AssignmentService assignments) {
        this.rounds = rounds;
        this.assignments = assignments;
    }

    /**
     * Demands that this can be filed now: in an open round or with an extension, unless it was accepted once or is
     * given back until later.
     *
     * @return whether the round is over, and an extension lets them
     */
    boolean require(Filing filing, Instant now) {
        if (filing.wasAccepted()) {
            return false;
        }
        if (filing.isGivenBack(now)) {
            assignments.requireAssigned(filing.department(), filing.indicator(), filing.region());
            return false;
        }
        return rounds.requireOpenFor(filing.round(), filing.region(), filing.indicator(), filing.department())
                .late();
    }
}
