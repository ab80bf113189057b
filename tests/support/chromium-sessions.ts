import type { InitScript } from './browser.ts';
import type { CdpEvent, CdpPipe } from './cdp-pipe.ts';
import { callExpression } from './page.ts';
import type { Json } from './protocol.ts';

/** A page, a popup or the worker, as the browser lists it. */
export interface TargetInfo {
  targetId: string;
  type: string;
  url: string;
}

interface ConsoleArgument {
  value?: unknown;
  description?: string;
  subtype?: string;
  /** The first few fields of an object that was logged. */
  preview?: { properties: { name: string; value: string }[] };
}

/** The kinds of targets that run the extension's code; the rest is the browser's own interface. */
const OURS = ['page', 'tab', 'other', 'service_worker'];

/**
 * The conversations with every page and worker of one running Chromium. Each is caught before its first script runs,
 * set up, and let go; what goes wrong in it is written down.
 */
export class ChromiumSessions {
  private initScript: InitScript | undefined;
  /** The colour scheme, where it has changed since the browser started. */
  private isDark: boolean | undefined;
  private readonly pipe: CdpPipe;
  private readonly errors: string[];
  private readonly sessionOf = new Map<string, string>();
  private readonly targetOf = new Map<string, TargetInfo>();
  /** The identifier of the init script in each page that has one. */
  private readonly injected = new Map<string, string>();
  /** Fulfilled for each page once it is set up and let go. */
  private readonly started = new Map<string, Promise<void>>();

  constructor(pipe: CdpPipe, errors: string[], initScript: InitScript | undefined) {
    this.pipe = pipe;
    this.errors = errors;
    this.initScript = initScript;
    pipe.onEvent = (event) => this.receive(event);
  }

  /** Begins to catch pages and workers. */
  async start(): Promise<void> {
    // Tells when a page changes its address.
    await this.pipe.send('Target.setDiscoverTargets', { discover: true });
    await this.pipe.send('Target.setAutoAttach', {
      autoAttach: true,
      waitForDebuggerOnStart: true,
      flatten: true,
    });
  }

  /** The session of a page or worker; undefined while it is not caught yet. */
  session(targetId: string): string | undefined {
    return this.sessionOf.get(targetId);
  }

  /** Resolves when a page is set up. */
  async whenStarted(session: string): Promise<void> {
    await this.started.get(session);
  }

  /** Tells a page the colour scheme again: Chromium at times forgets it when the page's first document comes. */
  async refresh(session: string): Promise<void> {
    if (this.isDark !== undefined) await this.applyScheme(session);
  }

  async targets(): Promise<TargetInfo[]> {
    const { targetInfos } = await this.pipe.send('Target.getTargets');
    return targetInfos as TargetInfo[];
  }

  async setDark(isDark: boolean): Promise<void> {
    this.isDark = isDark;
    await Promise.all(this.pageSessions().map((session) => this.applyScheme(session)));
  }

  async setInitScript(script: InitScript | undefined): Promise<void> {
    this.initScript = script;
    await Promise.all(this.pageSessions().map((session) => this.applyInitScript(session)));
  }

  private pageSessions(): string[] {
    return [...this.targetOf].filter(([, { type }]) => type !== 'service_worker').map(([session]) => session);
  }

  private receive({ method, params, sessionId }: CdpEvent): void {
    if (method === 'Target.attachedToTarget') {
      this.attach(params.sessionId as string, params.targetInfo as TargetInfo);
    } else if (method === 'Target.detachedFromTarget') {
      this.detach(params.sessionId as string);
    } else if (method === 'Target.targetInfoChanged') {
      const target = params.targetInfo as TargetInfo;
      const session = this.sessionOf.get(target.targetId);
      if (session) this.targetOf.set(session, target);
    } else if (sessionId) {
      this.receiveFrom(sessionId, method, params);
    }
  }

  private receiveFrom(session: string, method: string, params: Json): void {
    if (method === 'Runtime.executionContextCreated') {
      // A worker that starts again keeps its session, and waits again.
      if (this.targetOf.get(session)?.type === 'service_worker') this.startWorker(session);
    } else if (method === 'Page.javascriptDialogOpening') {
      this.try('Page.handleJavaScriptDialog', { accept: true }, session);
    } else if (method === 'Runtime.exceptionThrown') {
      this.note(session, describeException(params.exceptionDetails as Json));
    } else if (method === 'Runtime.consoleAPICalled') {
      if (params.type !== 'error' && params.type !== 'assert') return;
      this.note(session, (params.args as ConsoleArgument[]).map(describeArgument).join(' '));
    } else if (method === 'Log.entryAdded') {
      const { level, text, url } = params.entry as { level: string; text: string; url?: string };
      if (level === 'error') this.note(session, `${text} ${url ?? ''}`.trim());
    }
  }

  private attach(session: string, target: TargetInfo): void {
    if (!OURS.includes(target.type)) {
      this.try('Runtime.runIfWaitingForDebugger', {}, session);
      return;
    }
    this.targetOf.set(session, target);
    this.sessionOf.set(target.targetId, session);
    this.try('Log.enable', {}, session);
    this.try('Runtime.enable', {}, session);
    if (target.type !== 'service_worker') this.started.set(session, this.startPage(session));
  }

  private async startPage(session: string): Promise<void> {
    this.try('Page.enable', {}, session);
    // Answers are waited for: a script that is still on its way when the page starts may come too late.
    await this.refresh(session);
    if (this.initScript) await this.applyInitScript(session);
    this.try('Runtime.runIfWaitingForDebugger', {}, session);
  }

  private detach(session: string): void {
    const target = this.targetOf.get(session);
    this.targetOf.delete(session);
    this.injected.delete(session);
    this.started.delete(session);
    if (target && this.sessionOf.get(target.targetId) === session) this.sessionOf.delete(target.targetId);
  }

  private startWorker(session: string): void {
    if (this.initScript)
      this.try('Runtime.evaluate', { expression: initExpression(this.initScript) }, session);
    this.try('Runtime.runIfWaitingForDebugger', {}, session);
  }

  private async applyScheme(session: string): Promise<void> {
    const features = [{ name: 'prefers-color-scheme', value: this.isDark ? 'dark' : 'light' }];
    await this.pipe.send('Emulation.setEmulatedMedia', { features }, session).catch(() => {});
  }

  private async applyInitScript(session: string): Promise<void> {
    const old = this.injected.get(session);
    if (old) this.try('Page.removeScriptToEvaluateOnNewDocument', { identifier: old }, session);
    this.injected.delete(session);
    if (!this.initScript) return;
    const source = initExpression(this.initScript);
    const added = await this.pipe
      .send('Page.addScriptToEvaluateOnNewDocument', { source }, session)
      .catch(() => undefined);
    if (added) this.injected.set(session, added.identifier as string);
  }

  /** Sends what does not matter if the page or worker is gone meanwhile. */
  private try(method: string, params: Json, session: string): void {
    this.pipe.send(method, params, session).catch(() => {});
  }

  private note(session: string, text: string): void {
    const target = this.targetOf.get(session);
    if (target) this.errors.push(`${new URL(target.url, 'about:blank').pathname}: ${text}`);
  }
}

/** An init script as a statement that runs in a page or worker. */
function initExpression({ run, arg }: InitScript): string {
  return `(${run})(${JSON.stringify(arg)});`;
}

function describeArgument({ description, value, subtype, preview }: ConsoleArgument): string {
  if (preview && subtype !== 'error') {
    return `{${preview.properties.map((field) => `${field.name}: ${field.value}`).join(', ')}}`;
  }
  return description ?? (typeof value === 'string' ? value : JSON.stringify(value));
}

function describeException(details: Json): string {
  const { description, value } = (details.exception ?? {}) as ConsoleArgument;
  return `${details.text} ${description ?? value ?? ''}`;
}

/** Runs an expression in a session; it must give a string or undefined. Throws what it throws. */
export async function evaluateIn(
  pipe: CdpPipe,
  session: string,
  expression: string,
): Promise<string | undefined> {
  const parameters = { expression, awaitPromise: true, returnByValue: true };
  const { result, exceptionDetails } = await pipe.send('Runtime.evaluate', parameters, session);
  if (exceptionDetails) {
    const { description, value } = ((exceptionDetails as Json).exception ?? {}) as ConsoleArgument;
    throw new Error(description ?? String(value ?? (exceptionDetails as Json).text));
  }
  return (result as { value?: string }).value;
}

/** Calls a function in a session and returns its result by way of JSON. Throws what it throws. */
export async function callIn<A, R>(
  pipe: CdpPipe,
  session: string,
  fn: (arg: A) => R,
  arg: A,
): Promise<Awaited<R>> {
  const json = await evaluateIn(pipe, session, callExpression(fn as (arg: A) => unknown, arg));
  return json === undefined ? (undefined as Awaited<R>) : JSON.parse(json);
}
