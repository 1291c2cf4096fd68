package yingshang.reform;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import yingshang.notification.Notice;
import yingshang.notification.NoticeKind;
import yingshang.notification.Recipient;

/** Who hears of a step: the task force of a claim, the leading departments of what became of it. */
final class ReformNotices {

    static final String TASK_FORCE = "TASK_FORCE";

    private ReformNotices() {}

    static List<Notice> of(ReformMeasure measure, ReformEvent event) {
        return switch (event.kind()) {
            case CLAIMED ->
                List.of(notice(
                        NoticeKind.REFORM_CLAIMED,
                        Recipient.role(TASK_FORCE),
                        measure,
                        event,
                        Map.of("department", event.view().department())));
            case RETURNED -> toLeads(NoticeKind.REFORM_RETURNED, measure, event, Map.of("reason", event.text()));
            case VERIFIED -> toLeads(NoticeKind.REFORM_VERIFIED, measure, event, Map.of());
            case SUSPENDED -> toLeads(NoticeKind.REFORM_SUSPENDED, measure, event, Map.of("reason", event.text()));
            case RESCHEDULED ->
                toLeads(
                        NoticeKind.REFORM_RESCHEDULED,
                        measure,
                        event,
                        Map.of("due", event.view().due().toString(), "reason", event.text()));
            case REGISTERED, REPORTED, ATTACHED, RESUMED, EFFECTS_SET, TURNED_GREEN, TURNED_YELLOW, TURNED_RED ->
                List.of();
        };
    }

    private static List<Notice> toLeads(
            NoticeKind kind, ReformMeasure measure, ReformEvent event, Map<String, String> details) {
        return measure.lead().stream()
                .map(lead -> notice(kind, Recipient.department(lead, measure.region()), measure, event, details))
                .toList();
    }

    private static Notice notice(
            NoticeKind kind, Recipient recipient, ReformMeasure measure, ReformEvent event, Map<String, String> more) {
        Map<String, String> details = new TreeMap<>(more);
        details.put("clause", measure.clause());
        details.put("title", measure.title().zh() + "\n" + measure.title().en());
        return new Notice(kind, recipient, measure.id(), Integer.toString(event.step()), details);
    }
}
