package yingshang.ratings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import yingshang.jobs.JobWork;
import yingshang.ratings.RatingStore.Waiting;

/** What the clock does to ratings. */
@ApplicationScoped
public class RatingUpkeepService {

    private final RatingUpkeep upkeep;
    private final RatingNotices notices;
    private final RatingSettings settings;
    private final Terms terms;

    RatingUpkeepService(RatingUpkeep upkeep, RatingNotices notices, RatingSettings settings, Terms terms) {
        this.upkeep = upkeep;
        this.notices = notices;
        this.settings = settings;
        this.terms = terms;
    }

    /** Tells of terms that end soon or have ended, each once, and counts days that have become known. */
    @Transactional(Transactional.TxType.MANDATORY)
    JobWork remind(Instant now) {
        List<Waiting> waiting = upkeep.waiting(now, now.plus(settings.dueSoon()), now.minus(settings.overdueFor()));
        notices.reminded(waiting);
        int counted = upkeep.countDays(terms);
        return new JobWork(waiting.size() + counted, waiting.size() + counted);
    }

    /** Erases whom to ask again, and the notes of asking, where their time is over. */
    @Transactional(Transactional.TxType.MANDATORY)
    JobWork erase(Instant now) {
        int erased = upkeep.erase(now, now.minus(settings.contactKept()), now.minus(settings.contactLongest()));
        return new JobWork(erased, erased);
    }
}
