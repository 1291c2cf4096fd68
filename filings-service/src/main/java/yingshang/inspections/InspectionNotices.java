package yingshang.inspections;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import yingshang.notification.Notice;
import yingshang.notification.NoticeKind;
import yingshang.notification.Recipient;

/** Who hears of an inspection and of its findings. Nobody hears of demonstration data. */
final class InspectionNotices {

    private static final String TASK_FORCE = "TASK_FORCE";

    private InspectionNotices() {}

    static Stream<Notice> concluded(Inspection inspection, List<InspectionFinding> findings) {
        String first = findings.stream()
                .map(InspectionFinding::until)
                .filter(Objects::nonNull)
                .min(Instant::compareTo)
                .map(Instant::toString)
                .orElse("");
        Recipient recipient = Recipient.department(inspection.department(), inspection.region());
        Map<String, String> details =
                Map.of("site", inspection.siteName(), "findings", Integer.toString(findings.size()), "until", first);
        return inspection.demonstration()
                ? Stream.empty()
                : Stream.of(new Notice(NoticeKind.INSPECTION_CONCLUDED, recipient, inspection.id(), "", details));
    }

    static Stream<Notice> dueSoon(InspectionFinding finding) {
        return of(finding, NoticeKind.RECTIFICATION_DUE_SOON, department(finding), "", timed(finding));
    }

    /** The department hears it, and the task force. */
    static Stream<Notice> overdue(InspectionFinding finding) {
        return Stream.of(department(finding), Recipient.role(TASK_FORCE))
                .flatMap(who -> of(finding, NoticeKind.RECTIFICATION_OVERDUE, who, "", timed(finding)));
    }

    static Stream<Notice> reported(InspectionFinding finding) {
        return of(
                finding,
                NoticeKind.RECTIFICATION_REPORTED,
                Recipient.role(TASK_FORCE),
                finding.reportedAt().toString(),
                Map.of("site", finding.siteName(), "item", item(finding)));
    }

    static Stream<Notice> returned(InspectionFinding finding, String reason) {
        return of(
                finding,
                NoticeKind.RECTIFICATION_RETURNED,
                department(finding),
                finding.reportedAt().toString(),
                Map.of(
                        "site", finding.siteName(),
                        "item", item(finding),
                        "reason", reason,
                        "until", until(finding)));
    }

    private static Map<String, String> timed(InspectionFinding finding) {
        return Map.of("site", finding.siteName(), "item", item(finding), "until", until(finding));
    }

    private static String item(InspectionFinding finding) {
        return Integer.toString(finding.item());
    }

    private static String until(InspectionFinding finding) {
        return finding.until() == null ? "" : finding.until().toString();
    }

    private static Recipient department(InspectionFinding finding) {
        return Recipient.department(finding.department(), finding.region());
    }

    /** The inspection is the subject, so the occasion says which item. */
    private static Stream<Notice> of(
            InspectionFinding finding, NoticeKind kind, Recipient who, String when, Map<String, String> details) {
        String occasion = (item(finding) + " " + when).strip();
        return finding.demonstration()
                ? Stream.empty()
                : Stream.of(new Notice(kind, who, finding.inspection(), occasion, details));
    }
}
