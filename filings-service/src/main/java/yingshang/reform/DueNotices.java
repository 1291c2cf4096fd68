package yingshang.reform;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import yingshang.notification.Notice;
import yingshang.notification.NoticeKind;
import yingshang.notification.Recipient;

/**
 * Makes notices of what is due or overdue on a day. Each belongs to a stage of a due date, which is its occasion, so
 * that telling it again changes nothing. Of the stages before the due date only the last one that has come is told;
 * after it, each level that has been reached.
 */
final class DueNotices {

    private final ReformSettings settings;
    private final LocalDate today;

    DueNotices(ReformSettings settings, LocalDate today) {
        this.settings = settings;
        this.today = today;
    }

    /**
     * An open measure with a due date.
     *
     * @param lead codes of departments, with | between
     * @param responsible codes of departments, with | between
     */
    record Due(
            UUID measure,
            String clause,
            String titleZh,
            String titleEn,
            String region,
            String lead,
            String responsible,
            LocalDate due) {

        List<String> leads() {
            return items(lead);
        }

        List<String> all() {
            return Stream.of(leads(), items(responsible)).flatMap(List::stream).toList();
        }

        private static List<String> items(String list) {
            return list.isEmpty() ? List.of() : List.of(list.split("\\|"));
        }
    }

    /** The first due date that may concern anybody: what was due before has been told as often as it is told. */
    LocalDate from() {
        return today.minusDays(settings.overdueFor());
    }

    /** The last due date that may concern anybody. */
    LocalDate to() {
        return today.plusDays(
                settings.dueDays().stream().mapToInt(Integer::intValue).max().orElse(0));
    }

    List<Notice> of(List<Due> open) {
        return open.stream()
                .flatMap(one -> one.due().isBefore(today) ? ofOverdue(one).stream() : ofSoon(one))
                .toList();
    }

    private Stream<Notice> ofSoon(Due one) {
        return settings.dueDays().stream()
                .filter(days -> !today.isBefore(one.due().minusDays(days)))
                .min(Integer::compare)
                .stream()
                .flatMap(days -> one.all().stream()
                        .map(department -> notice(
                                NoticeKind.REFORM_DUE_SOON,
                                Recipient.department(department, one.region()),
                                one,
                                "due-" + days,
                                Map.of())));
    }

    private List<Notice> ofOverdue(Due one) {
        long days = ChronoUnit.DAYS.between(one.due(), today);
        List<Notice> notices = new ArrayList<>();
        for (String lead : one.leads()) {
            notices.add(notice(
                    NoticeKind.REFORM_OVERDUE, Recipient.department(lead, one.region()), one, "overdue", Map.of()));
            if (days >= settings.headAfter()) {
                notices.add(escalated(one, Recipient.head(lead, one.region()), lead, settings.headAfter()));
            }
        }
        if (days >= settings.taskForceAfter()) {
            notices.add(escalated(
                    one, Recipient.role(ReformNotices.TASK_FORCE), one.leads().get(0), settings.taskForceAfter()));
        }
        return notices;
    }

    /** @param days after which this level hears of it, whenever it does */
    private static Notice escalated(Due one, Recipient recipient, String department, int days) {
        return notice(
                NoticeKind.REFORM_ESCALATED,
                recipient,
                one,
                "escalated",
                Map.of("department", department, "days", Integer.toString(days)));
    }

    private static Notice notice(
            NoticeKind kind, Recipient recipient, Due one, String stage, Map<String, String> more) {
        Map<String, String> details = new TreeMap<>(more);
        details.put("clause", one.clause());
        details.put("title", one.titleZh() + "\n" + one.titleEn());
        details.put("due", one.due().toString());
        return new Notice(kind, recipient, one.measure(), one.due() + "-" + stage, details);
    }
}
