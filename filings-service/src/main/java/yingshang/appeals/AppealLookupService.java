package yingshang.appeals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.function.Function;
import yingshang.appeals.AppealEvent.Act;
import yingshang.appeals.AppealException.Reason;
import yingshang.appeals.AppealRequests.Lookup;
import yingshang.appeals.AppealRequests.PublicConfirmation;

/** What an enterprise can do without an account, with the number and the code of its appeal. */
@ApplicationScoped
public class AppealLookupService {

    private static final int MOST_STEPS = 100;

    private final AppealRepository appeals;
    private final AppealEventRepository events;
    private final AppealDeadlines deadlines;
    private final AppealStepService steps;
    private final AppealSettings settings;
    private final Clock clock;

    AppealLookupService(
            AppealRepository appeals,
            AppealEventRepository events,
            AppealDeadlines deadlines,
            AppealStepService steps,
            AppealSettings settings,
            Clock clock) {
        this.appeals = appeals;
        this.events = events;
        this.deadlines = deadlines;
        this.steps = steps;
        this.settings = settings;
        this.clock = clock;
    }

    /** A wrong code is counted although it is refused. */
    @Transactional(dontRollbackOn = AppealException.class)
    PublicAppealView look(Lookup request) {
        Instant now = now();
        return shown(opened(request.number(), request.code(), now, appeals::findById), now);
    }

    @Transactional(dontRollbackOn = AppealException.class)
    PublicAppealView confirm(PublicConfirmation request) {
        Instant now = now();
        Appeal appeal = opened(request.number(), request.code(), now, id -> appeals.held(id, any -> true));
        steps.settle(appeal, new Act(null, now, blankless(request.remark())), request.verdict());
        return shown(appeal, now);
    }

    /** The answer to a number that nobody has is the same as to a wrong code. */
    private Appeal opened(String number, String typed, Instant now, Function<UUID, Appeal> reading) {
        UUID id = appeals.numbered(number).orElseThrow(() -> new AppealException(Reason.NO_MATCH, number));
        AppealGuesses tried = appeals.guesses(id);
        tried.requireFew(settings.mostGuesses(), settings.guessTime(), now);
        Appeal appeal = reading.apply(id);
        if (!appeal.isOpenedBy(AppealCode.typed(typed))) {
            tried.fail(settings.guessTime(), now);
            throw new AppealException(Reason.NO_MATCH, number);
        }
        tried.succeed();
        return appeal;
    }

    /** The last steps, as many as anybody reads. */
    private PublicAppealView shown(Appeal appeal, Instant now) {
        return appeal.shown(
                deadlines.views(appeal, now),
                events.of(appeal.id()).page(0, MOST_STEPS).stream()
                        .map(AppealEvent::shown)
                        .toList());
    }

    private static String blankless(String text) {
        return text == null || text.isBlank() ? null : text;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
