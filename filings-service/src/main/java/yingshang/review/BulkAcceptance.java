package yingshang.review;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import yingshang.filing.FilingException;
import yingshang.filing.FilingProblems;
import yingshang.review.BulkAcceptanceRequest.Seen;
import yingshang.review.BulkAcceptanceView.Item;
import yingshang.review.BulkAcceptanceView.Outcome;
import yingshang.wire.Problem;
import yingshang.wire.Problems;

/** Accepts filings one by one, each in its own transaction: one that is refused holds up no other. */
@ApplicationScoped
class BulkAcceptance {

    private final ReviewService reviews;
    private final FilingProblems filingProblems;
    private final ReviewProblems reviewProblems;
    private final Problems texts;

    BulkAcceptance(
            ReviewService reviews, FilingProblems filingProblems, ReviewProblems reviewProblems, Problems texts) {
        this.reviews = reviews;
        this.filingProblems = filingProblems;
        this.reviewProblems = reviewProblems;
        this.texts = texts;
    }

    BulkAcceptanceView accept(BulkAcceptanceRequest request, String by) {
        return BulkAcceptanceView.of(
                request.filings().stream().map(seen -> accept(seen, by)).toList());
    }

    private Item accept(Seen seen, String by) {
        try {
            reviews.acceptWithoutFindings(seen.id(), seen.version(), by);
            return new Item(seen.id(), Outcome.ACCEPTED, null, null);
        } catch (FilingException refused) {
            return refused(seen, filingProblems.problem(refused));
        } catch (ReviewException refused) {
            return refused(seen, (Problem) reviewProblems.of(refused).getEntity());
        } catch (RuntimeException failed) {
            Log.error("could not be accepted: " + seen.id(), failed);
            return refused(seen, (Problem) texts.of(500, "internal").getEntity());
        }
    }

    private static Item refused(Seen seen, Problem problem) {
        String type = problem.type().toString();
        return new Item(seen.id(), Outcome.REFUSED, type.substring(type.lastIndexOf(':') + 1), problem.detail());
    }
}
