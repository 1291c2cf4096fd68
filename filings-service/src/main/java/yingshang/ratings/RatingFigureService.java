package yingshang.ratings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import yingshang.access.Caller;
import yingshang.round.Period;
import yingshang.wire.Page;

/** What ratings come to. A department counts its own, everybody else all. */
@ApplicationScoped
public class RatingFigureService {

    private final RatingTallies tallies;
    private final Clock clock;

    RatingFigureService(RatingTallies tallies, Clock clock) {
        this.tallies = tallies;
        this.clock = clock;
    }

    @Transactional
    Page<RatingFiguresView> figures(Caller caller, RatingFiguresFilter filter) {
        Period period = filter.period() == null ? null : Period.parse(filter.period());
        RatingScope scope = new RatingScope(
                filter.region(),
                filter.department(),
                filter.item(),
                filter.window(),
                period == null ? null : period.begin(),
                period == null ? null : period.end(),
                RatingScope.Own.of(caller),
                clock.instant());
        Page<Tally> found = tallies.by(Words.parse(FiguresBy.class, filter.by()), scope, filter.page(), filter.size());
        return new Page<>(
                found.items().stream().map(RatingFiguresView::of).toList(), found.page(), found.size(), found.total());
    }
}
