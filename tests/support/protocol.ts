/** Plain JSON, as both browsers' protocols speak it. */
export type Json = Record<string, unknown>;

interface Pending {
  method: string;
  resolve: (result: Json) => void;
  reject: (error: Error) => void;
  timer: NodeJS.Timeout;
}

/** A command that the browser has not answered after this many milliseconds is given up. */
const ANSWER_LIMIT_MS = 60_000;

/** The commands sent to a browser that it still owes an answer to. */
export class PendingCommands {
  private readonly browser: string;
  private readonly pending = new Map<number, Pending>();
  private lastId = 0;
  private ended = false;

  /** @param browser How error messages call the browser. */
  constructor(browser: string) {
    this.browser = browser;
  }

  /** Numbers a command and sends it; resolves with the answer. Throws if the browser refuses, has gone, or stays silent for a minute. */
  start(method: string, send: (id: number) => void): Promise<Json> {
    return new Promise((resolve, reject) => {
      if (this.ended) return reject(new Error(`${method}: ${this.browser} is not running`));
      const id = ++this.lastId;
      const silent = `no answer from ${this.browser} after ${ANSWER_LIMIT_MS / 1000} s`;
      const timer = setTimeout(() => this.finish(id, silent), ANSWER_LIMIT_MS);
      this.pending.set(id, { method, resolve, reject, timer });
      send(id);
    });
  }

  /** Settles a command with the browser's answer or error. */
  finish(id: number, error: string | undefined, result: Json = {}): void {
    const waiting = this.pending.get(id);
    if (!waiting) return;
    clearTimeout(waiting.timer);
    this.pending.delete(id);
    if (error === undefined) waiting.resolve(result);
    else waiting.reject(new Error(`${waiting.method}: ${error}`));
  }

  /** Fails everything that is unanswered, and every later command. */
  end(): void {
    this.ended = true;
    for (const id of [...this.pending.keys()]) this.finish(id, `${this.browser} has gone`);
  }
}
