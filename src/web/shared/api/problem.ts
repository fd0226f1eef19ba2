/** One of several reasons; with `field`, what is wrong with that part of the input. */
export interface Reason {
  readonly detail: string;
  readonly field?: string;
  readonly clause?: string;
}

/** What the server sends when it does not do what was asked (RFC 9457). */
interface ProblemBody {
  readonly status: number;
  readonly code: string;
  readonly title: string;
  readonly detail?: string;
  readonly clause?: string;
  readonly field?: string;
  readonly errors?: readonly Reason[];
  /** Actions that would lift the obstacle. */
  readonly lift?: readonly string[];
  readonly traceId?: string;
}

/** A refusal or a fault, with its message in the reader's language. `network.unreachable` is the only code of our own. */
export class Problem extends Error {
  readonly body: ProblemBody;

  constructor(body: ProblemBody) {
    super(body.detail ?? body.title);
    this.name = 'Problem';
    this.body = body;
  }

  get code(): string {
    return this.body.code;
  }

  /** Nobody answered: the same call, with the same key, may be made again. */
  get isUnanswered(): boolean {
    return this.code === 'network.unreachable' || this.body.status === 503 || this.body.status === 429;
  }
}

export function hasCode(error: unknown, code: string): boolean {
  return error instanceof Problem && error.code === code;
}

export async function readProblem(answer: Response): Promise<Problem> {
  const body: unknown = await answer.json().catch(() => undefined);
  if (isProblemBody(body)) return new Problem(body);
  return new Problem({ status: answer.status, code: 'service.fault', title: answer.statusText });
}

export function unreachable(): Problem {
  return new Problem({ status: 0, code: 'network.unreachable', title: '' });
}

function isProblemBody(body: unknown): body is ProblemBody {
  return typeof body === 'object' && body !== null && 'code' in body && 'status' in body && 'title' in body;
}
