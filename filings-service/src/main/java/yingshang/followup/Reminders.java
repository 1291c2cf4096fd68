package yingshang.followup;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import yingshang.notification.Notice;
import yingshang.notification.NoticeKind;
import yingshang.notification.Recipient;

/**
 * Makes notices of what is missing at an instant. Each belongs to a stage, such as "three days before"; only the last
 * stage that has come is told, and the stage is the notice's occasion, so that telling it again changes nothing.
 */
final class Reminders {

    private static final String TASK_FORCE = "TASK_FORCE";

    private final ReminderSettings settings;
    private final Instant now;

    Reminders(ReminderSettings settings, Instant now) {
        this.settings = settings;
        this.now = now;
    }

    /** So many filings that a department has not submitted for a region. */
    record Waiting(
            UUID round, String period, Instant endsAt, Boolean over, String department, String region, Long missing) {}

    /** A returned filing that is to be mended. */
    record Unmended(
            UUID filing,
            Integer returnedStep,
            String period,
            String region,
            String indicator,
            String department,
            Instant deadline) {}

    /** A department that is expected to file in an open round. */
    record Opened(UUID round, String period, Instant closesAt, String department) {}

    /** The first stage that may concern anything: what ended before has been told as often as it is told. */
    Instant from() {
        return now.minus(Duration.ofDays(settings.overdueFor()));
    }

    /** The last stage that may concern anything: what ends later is not due soon. */
    Instant to() {
        return now.plus(Duration.ofDays(
                settings.dueDays().stream().mapToInt(Integer::intValue).max().orElse(0)));
    }

    List<Notice> ofOpened(List<Opened> opened) {
        return opened.stream()
                .map(one -> new Notice(
                        NoticeKind.ROUND_OPENED,
                        Recipient.department(one.department()),
                        one.round(),
                        "",
                        Map.of("period", one.period(), "closesAt", written(one.closesAt()))))
                .toList();
    }

    /** Departments first; the task force hears of a round from the second stage after its end on. */
    List<Notice> ofWaiting(List<Waiting> waiting) {
        List<Notice> notices = new ArrayList<>();
        waiting.forEach(one -> stage(one).ifPresent(stage -> notices.add(ofDepartment(one, stage))));
        waiting.stream()
                .filter(one -> one.over() && daysOver(one.endsAt()) > 0)
                .collect(Collectors.groupingBy(Waiting::round))
                .values()
                .forEach(ofRound -> notices.add(ofTaskForce(ofRound)));
        return notices;
    }

    List<Notice> ofUnmended(List<Unmended> unmended) {
        return unmended.stream()
                .map(one -> now.isAfter(one.deadline())
                        ? Optional.of(ofReturn(NoticeKind.RETURN_OVERDUE, one, "over"))
                        : dueStage(one.deadline()).map(stage -> ofReturn(NoticeKind.RETURN_DUE_SOON, one, stage)))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<String> stage(Waiting one) {
        return one.over() ? Optional.of("overdue-" + daysOver(one.endsAt())) : dueStage(one.endsAt());
    }

    private Optional<String> dueStage(Instant end) {
        return settings.dueDays().stream()
                .filter(days -> !now.isBefore(end.minus(Duration.ofDays(days))))
                .min(Integer::compare)
                .map(days -> "due-" + days);
    }

    /** Days since the end, down to the last stage. */
    private long daysOver(Instant end) {
        long days = Duration.between(end, now).toDays();
        return days - days % settings.overdueEvery();
    }

    private static Notice ofDepartment(Waiting one, String stage) {
        return new Notice(
                one.over() ? NoticeKind.OVERDUE : NoticeKind.DUE_SOON,
                Recipient.department(one.department(), one.region()),
                one.round(),
                stage,
                Map.of(
                        "period", one.period(),
                        "region", one.region(),
                        "missing", one.missing().toString(),
                        "closesAt", written(one.endsAt())));
    }

    private Notice ofTaskForce(List<Waiting> ofRound) {
        Waiting any = ofRound.get(0);
        return new Notice(
                NoticeKind.FILINGS_MISSING,
                Recipient.role(TASK_FORCE),
                any.round(),
                "overdue-" + daysOver(any.endsAt()),
                Map.of(
                        "period", any.period(),
                        "departments", distinct(ofRound, Waiting::department),
                        "missing",
                                Long.toString(ofRound.stream()
                                        .mapToLong(Waiting::missing)
                                        .sum()),
                        "closesAt", written(any.endsAt())));
    }

    private static Notice ofReturn(NoticeKind kind, Unmended one, String stage) {
        return new Notice(
                kind,
                Recipient.department(one.department(), one.region()),
                one.filing(),
                one.returnedStep() + "-" + stage,
                Map.of(
                        "period", one.period(),
                        "region", one.region(),
                        "indicator", one.indicator(),
                        "until", written(one.deadline())));
    }

    private static <T> String distinct(List<T> all, Function<T, String> by) {
        return Long.toString(all.stream().map(by).distinct().count());
    }

    private static String written(Instant at) {
        return at == null ? "" : at.toString();
    }
}
