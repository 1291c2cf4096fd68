import { isFaulty } from "./cells";
import type { Desk, Finding } from "./desk";

/** Without what evidence that was attached since answers; the service judges anew when the entries are kept or submitted. */
export const unanswered = (findings: Finding[], evident: boolean): Finding[] => findings.filter((one) => one.code !== "evidence-required" || !evident);

/** What still stands between the form and its submission. */
export interface Pending {
  blocking: number;
  unanswered: number;
  answered: number;
  faulty: number;
}

export function pending(desk: Pick<Desk, "form" | "cell" | "findings">, evident: (scenario: string) => boolean): Pending {
  const all: Pending = { blocking: 0, unanswered: 0, answered: 0, faulty: 0 };
  for (const { scenario } of desk.form.lines) {
    const cell = desk.cell(scenario);
    const severities = unanswered(desk.findings(scenario), evident(scenario)).map((one) => one.severity);
    const asks = severities.includes("needs-justification");
    all.blocking += Number(severities.includes("blocks"));
    all.answered += Number(asks && cell.justification.trim() !== "");
    all.unanswered += Number(asks && cell.justification.trim() === "");
    all.faulty += Number(isFaulty(cell));
  }
  return all;
}
