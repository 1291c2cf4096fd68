package yingshang.appeals;

import java.util.Map;
import java.util.stream.Stream;
import yingshang.notification.Notice;
import yingshang.notification.NoticeKind;
import yingshang.notification.Recipient;

/** Who hears of an appeal, and what. Nobody hears of demonstration data. */
final class AppealNotices {

    private static final String TASK_FORCE = "TASK_FORCE";

    private AppealNotices() {}

    static Stream<Notice> registered(Appeal appeal) {
        return of(
                appeal,
                NoticeKind.APPEAL_REGISTERED,
                Recipient.role(TASK_FORCE),
                "",
                Map.of("appeal", appeal.number()));
    }

    static Stream<Notice> transferred(Appeal appeal) {
        return of(
                appeal,
                NoticeKind.APPEAL_TRANSFERRED,
                department(appeal),
                step(appeal),
                Map.of("appeal", appeal.number()));
    }

    static Stream<Notice> disputed(Appeal appeal) {
        return of(
                appeal,
                NoticeKind.APPEAL_DISPUTED,
                department(appeal),
                step(appeal),
                Map.of("appeal", appeal.number()));
    }

    /** A deadline is near, has passed, or has passed long ago, as its escalation says. */
    static Stream<Notice> of(Appeal appeal, AppealDeadline deadline) {
        Map<String, String> details = Map.of(
                "appeal", appeal.number(),
                "what", deadline.due().code(),
                "until", deadline.until().toString());
        // A deadline that begins anew is told anew.
        String occasion = deadline.due().code() + " " + deadline.until();
        return switch (deadline.escalation()) {
            case NONE -> Stream.empty();
            case REMINDED -> of(appeal, NoticeKind.APPEAL_DUE_SOON, department(appeal), occasion, details);
            case DEPARTMENT -> of(appeal, NoticeKind.APPEAL_OVERDUE, department(appeal), occasion, details);
            case TASK_FORCE ->
                of(
                        appeal,
                        NoticeKind.APPEAL_ESCALATED,
                        Recipient.role(TASK_FORCE),
                        occasion,
                        escalated(appeal, deadline));
        };
    }

    private static Map<String, String> escalated(Appeal appeal, AppealDeadline deadline) {
        return Map.of(
                "appeal", appeal.number(),
                "department", appeal.department() == null ? "" : appeal.department(),
                "what", deadline.due().code(),
                "until", deadline.until().toString());
    }

    /** What is nobody's yet is the task force's. */
    private static Recipient department(Appeal appeal) {
        return appeal.department() == null
                ? Recipient.role(TASK_FORCE)
                : Recipient.department(appeal.department(), appeal.region());
    }

    private static String step(Appeal appeal) {
        return Integer.toString(appeal.steps());
    }

    private static Stream<Notice> of(
            Appeal appeal, NoticeKind kind, Recipient recipient, String occasion, Map<String, String> details) {
        return appeal.demonstration()
                ? Stream.empty()
                : Stream.of(new Notice(kind, recipient, appeal.id(), occasion, details));
    }
}
