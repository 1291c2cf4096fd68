package yingshang.appeals;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import yingshang.deadline.DeadlineClock;
import yingshang.deadline.Term;

/**
 * The deadlines of appeals. Answer and resolution count from the receipt and go on through transfers; taking up a fee
 * complaint counts from its last transfer.
 */
@ApplicationScoped
class AppealDeadlines {

    private final AppealDeadlineRepository deadlines;
    private final DeadlineClock clock;
    private final AppealSettings settings;

    AppealDeadlines(AppealDeadlineRepository deadlines, DeadlineClock clock, AppealSettings settings) {
        this.deadlines = deadlines;
        this.clock = clock;
        this.settings = settings;
    }

    void begin(Appeal appeal) {
        begin(appeal, Due.ANSWER, appeal.receivedAt(), Term.workingDays(settings.answerDays()));
        begin(appeal, Due.RESOLUTION, appeal.receivedAt(), Term.workingDays(settings.resolutionDays()));
    }

    void transferred(Appeal appeal, Instant at) {
        if (appeal.isFee()) {
            begin(appeal, Due.TAKE_UP, at, Term.hours(settings.takeUpHours()));
        }
    }

    private void begin(Appeal appeal, Due due, Instant from, Term term) {
        AppealDeadline deadline = deadlines
                .findByIdOptional(new AppealDeadline.Key(appeal.id(), due))
                .orElseGet(() -> new AppealDeadline(appeal.id(), due));
        deadline.begin(from, term, clock);
        deadlines.persist(deadline);
    }

    void meet(Appeal appeal, Due due, Instant at) {
        change(appeal, due, deadline -> deadline.meet(at));
    }

    /** Not resolved after all. */
    void reopen(Appeal appeal) {
        change(appeal, Due.RESOLUTION, AppealDeadline::reopen);
    }

    /**
     * Gives the time that difficult appeals have.
     *
     * @throws AppealException OVER, when the time they had has passed
     */
    void extend(Appeal appeal, Instant now) {
        change(appeal, Due.RESOLUTION, deadline -> {
            if (deadline.isOver(now)) {
                throw new AppealException(
                        AppealException.Reason.OVER, deadline.until().toString());
            }
            deadline.extend(Term.workingDays(settings.difficultDays()), clock);
        });
    }

    void end(Appeal appeal) {
        deadlines.of(List.of(appeal.id())).forEach(AppealDeadline::end);
    }

    List<AppealDeadlineView> views(Appeal appeal, Instant now) {
        return views(List.of(appeal.id()), now).getOrDefault(appeal.id(), List.of());
    }

    /** The deadlines of each of these, in the order in which they come. */
    Map<UUID, List<AppealDeadlineView>> views(Collection<UUID> appeals, Instant now) {
        return deadlines.of(appeals).stream()
                .collect(Collectors.groupingBy(
                        AppealDeadline::appeal, Collectors.mapping(one -> one.view(now), Collectors.toList())));
    }

    /** An appeal that is no fee complaint has nothing to take up in time. */
    private void change(Appeal appeal, Due due, Consumer<AppealDeadline> change) {
        deadlines.findByIdOptional(new AppealDeadline.Key(appeal.id(), due)).ifPresent(change);
    }
}
