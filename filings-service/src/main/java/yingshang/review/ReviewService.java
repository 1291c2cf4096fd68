package yingshang.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import yingshang.filing.AcceptanceService;
import yingshang.filing.FilingView;
import yingshang.outbox.OutboxService;

/** Decides on submitted filings. */
@ApplicationScoped
public class ReviewService {

    private final AcceptanceService filings;
    private final OutboxService outbox;

    ReviewService(AcceptanceService filings, OutboxService outbox) {
        this.filings = filings;
        this.outbox = outbox;
    }

    /** Accepts or returns; measurements, outbox and event are kept together or not at all. */
    @Transactional
    FilingView review(UUID filing, String ifMatch, ReviewRequest request, String by) {
        filings.requireSeen(filing, ifMatch);
        if (filings.authors(filing).contains(by)) {
            throw new ReviewException(ReviewException.Reason.OWN_FILING);
        }
        switch (request.decision()) {
            case ACCEPT -> outbox.add(filings.accept(filing, by, request.reason()));
            case RETURN -> filings.giveBack(filing, by, required(request.reason()));
        }
        return filings.view(filing);
    }

    private static String required(String reason) {
        if (reason == null || reason.isBlank()) {
            throw new ReviewException(ReviewException.Reason.REASON_MISSING);
        }
        return reason;
    }
}
