import type { Schemas } from "../../api/client";
import type { Look } from "../../figures/status";
import { moment } from "../../format";
import { i18n } from "../../i18n";
import { departmentName, regionName } from "../../names";
import type { Column } from "./list";

const t = (key: string, slots: Record<string, unknown> = {}): string => i18n.global.t(key, slots);
type Sent = Schemas["SentNotificationView"];

/** The kinds that remind or escalate come first, as the task force asks for them most. */
export const KINDS: Schemas["NotificationKind"][] = [
  "due-soon", "overdue", "filings-missing", "return-due-soon", "return-overdue", "reform-due-soon", "reform-overdue", "reform-escalated",
  "appeal-due-soon", "appeal-overdue", "appeal-escalated", "rectification-due-soon", "rectification-overdue", "bad-rating-due-soon", "bad-rating-overdue",
  "round-opened", "returned", "accepted", "withdrawn", "correction-submitted", "extension-requested", "extension-decided",
  "reform-claimed", "reform-returned", "reform-verified", "reform-suspended", "reform-rescheduled", "reform-bulletin",
  "appeal-registered", "appeal-transferred", "appeal-disputed", "inspection-concluded", "rectification-reported", "rectification-returned",
  "bad-rating", "bad-ratings", "bad-rating-returned",
];

const MAIL_LOOKS: Record<string, Look> = {
  pending: { tone: "warn", sign: "…" },
  sending: { tone: "warn", sign: "↗" },
  sent: { tone: "good", sign: "✓" },
  failed: { tone: "bad", sign: "✕" },
  unknown: { tone: "bad", sign: "?" },
};

const recipient = ({ recipient: { department, region, role } }: Schemas["NotificationView"]): string =>
  [department && departmentName(department), region && regionName(region), role && t(`followup.role.${role}`)].filter(Boolean).join(" · ");

export const reminderColumns = (): Column<Sent>[] => [
  { title: t("followup.reminder.what"), text: (row) => row.notification.title, note: (row) => row.notification.body },
  { title: t("followup.reminder.kind"), tight: true, text: (row) => t(`followup.kind.${row.notification.kind}`) },
  { title: t("followup.reminder.to"), text: (row) => recipient(row.notification) },
  { title: t("followup.reminder.at"), text: (row) => moment(row.notification.createdAt), number: true },
  { title: t("followup.reminder.readers"), text: (row) => row.readers, number: true },
  {
    title: t("followup.reminder.mail"),
    text: (row) => t(row.mail ? `followup.mail.${row.mail.status}` : "followup.mail.none"),
    look: (row) => (row.mail ? MAIL_LOOKS[row.mail.status] : undefined),
    note: (row) => row.mail?.error,
  },
];
