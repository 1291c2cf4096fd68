package yingshang.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import yingshang.filing.AcceptanceService;
import yingshang.filing.FilingView;

/** Decides on submitted filings. */
@ApplicationScoped
public class ReviewService {

    private final AcceptanceService filings;
    private final Clock clock;

    ReviewService(AcceptanceService filings, Clock clock) {
        this.filings = filings;
        this.clock = clock;
    }

    /** Accepts or returns; measurements, outbox and event are kept together or not at all. */
    @Transactional
    FilingView review(UUID filing, String ifMatch, ReviewRequest request, String by) {
        List<ReviewRules.Fault> faults = ReviewRules.faults(request, clock.instant());
        if (!faults.isEmpty()) {
            throw new ReviewException(ReviewException.Reason.INVALID, faults);
        }
        filings.requireSeen(filing, ifMatch);
        requireOther(filing, by);
        return switch (request.decision()) {
            case ACCEPT -> filings.accept(filing, by, request.reason());
            case RETURN -> filings.giveBack(filing, by, request.given());
        };
    }

    /** Accepts a filing that is as the reviewer saw it and about which no rule asks anything. */
    @Transactional
    void acceptWithoutFindings(UUID filing, int version, String by) {
        filings.requireSeen(filing, "\"" + version + "\"");
        requireOther(filing, by);
        if (filings.hasQuestions(filing)) {
            throw new ReviewException(ReviewException.Reason.HAS_FINDINGS);
        }
        filings.accept(filing, by, null);
    }

    private void requireOther(UUID filing, String by) {
        if (filings.isAuthor(filing, by)) {
            throw new ReviewException(ReviewException.Reason.OWN_FILING);
        }
    }
}
