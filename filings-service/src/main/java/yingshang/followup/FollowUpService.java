package yingshang.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import yingshang.access.Caller;
import yingshang.round.RoundService;
import yingshang.wire.Page;

/** Says how complete and how timely filing is, and what is missing. A department hears of its own alone. */
@ApplicationScoped
public class FollowUpService {

    private final FollowUpRepository followUp;
    private final RoundService rounds;
    private final Clock clock;

    FollowUpService(FollowUpRepository followUp, RoundService rounds, Clock clock) {
        this.followUp = followUp;
        this.rounds = rounds;
        this.clock = clock;
    }

    /** @throws yingshang.round.RoundException NOT_FOUND */
    @Transactional
    Page<CompletenessView> completeness(Caller caller, CompletenessFilter filter) {
        if (filter.round() != null) {
            rounds.get(filter.round());
        }
        CompletenessBy by = CompletenessBy.parse(filter.by());
        ExpectedFilings expected = ExpectedFilings.of(filter.wanted(), caller, now());
        List<CompletenessView> items = followUp.counts(expected, by, filter.page(), filter.size()).stream()
                .map(counts -> counts.view(by))
                .toList();
        return new Page<>(items, filter.page(), filter.size(), followUp.groups(expected, by));
    }

    /** @throws yingshang.round.RoundException NOT_FOUND */
    @Transactional
    Page<MissingFilingView> missing(Caller caller, MissingFilingFilter filter) {
        rounds.get(filter.round());
        Instant now = now();
        ExpectedFilings expected = ExpectedFilings.of(filter.wanted(), caller, now);
        List<MissingFilingView> items = followUp.missing(expected, filter.page(), filter.size()).stream()
                .map(missing -> missing.view(now))
                .toList();
        return new Page<>(items, filter.page(), filter.size(), followUp.countMissing(expected));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
