/** What kept an answer away; each kind has a state of its own on the page. */
export type TroubleKind = "offline" | "no-permission" | "absent" | "problem";

export interface ProblemDocument {
  type?: string;
  title?: string;
  detail?: string;
  violations?: { field?: string; message?: string }[];
}

export class Trouble extends Error {
  constructor(
    readonly kind: TroubleKind,
    readonly title?: string,
    readonly detail?: string,
    readonly violations: string[] = [],
    readonly requestId?: string,
    /** What the problem is called in docs/problems.md, the last word of its type. */
    readonly code = "",
    /** The whole document, for problems that say more than these. */
    readonly document: ProblemDocument & Record<string, unknown> = {},
  ) {
    super(title ?? kind);
  }

  /** From a refusal: its problem document is already in the reader's language. */
  static of(response: Response, error: unknown): Trouble {
    const problem: ProblemDocument & Record<string, unknown> = typeof error === "object" && error !== null ? { status: response.status, ...error } : { status: response.status };
    const violations = (problem.violations ?? []).map((one) => [one.field, one.message].filter(Boolean).join(": "));
    return new Trouble(
      kindOf(response.status),
      problem.title,
      problem.detail,
      violations,
      response.headers.get("X-Request-Id") ?? undefined,
      codeOf(problem),
      problem,
    );
  }

  static from(thrown: unknown): Trouble {
    return thrown instanceof Trouble ? thrown : new Trouble("problem", undefined, String(thrown));
  }
}

/** It may be otherwise a little later, without anybody changing anything: no connection, a service that fails or starts, too many requests. */
export const passes = (met: Trouble): boolean => met.kind === "offline" || Number(met.document.status) >= 500 || met.document.status === 429;

/** The last word of a problem document's type. */
export const codeOf = (problem: { type?: string }): string | undefined => problem.type?.split(":").pop();

function kindOf(status: number): TroubleKind {
  if (status === 401 || status === 403) {
    return "no-permission";
  }
  if (status === 502 || status === 504) {
    return "offline";
  }
  return status === 404 ? "absent" : "problem";
}
