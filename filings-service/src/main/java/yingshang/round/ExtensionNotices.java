package yingshang.round;

import java.util.Map;
import yingshang.notification.Notice;
import yingshang.notification.NoticeKind;
import yingshang.notification.Recipient;

/** Who hears of an extension: the task force that somebody asks for one, the department what was decided. */
final class ExtensionNotices {

    private ExtensionNotices() {}

    static Notice requested(ExtensionView extension, String period) {
        return new Notice(
                NoticeKind.EXTENSION_REQUESTED,
                Recipient.role("TASK_FORCE"),
                extension.id(),
                "",
                Map.of(
                        "period", period,
                        "region", extension.region(),
                        "indicator", extension.indicator(),
                        "department", extension.department(),
                        "reason", extension.reason()));
    }

    static Notice decided(ExtensionView extension, String period) {
        return new Notice(
                NoticeKind.EXTENSION_DECIDED,
                Recipient.department(extension.department(), extension.region()),
                extension.id(),
                "",
                Map.of(
                        "period",
                        period,
                        "region",
                        extension.region(),
                        "indicator",
                        extension.indicator(),
                        "decision",
                        extension.status() == ExtensionStatus.GRANTED ? "granted" : "refused",
                        "until",
                        extension.until() == null ? "" : extension.until().toString(),
                        "reason",
                        extension.decisionReason() == null ? "" : extension.decisionReason()));
    }
}
