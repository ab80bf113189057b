import type { ChildProcess } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';
import { type Json, PendingCommands } from './protocol.ts';

/** One message from the browser that answers no command, with the session (page or worker) it came from. */
export interface CdpEvent {
  method: string;
  params: Json;
  sessionId: string | undefined;
}

/**
 * Speaks the DevTools protocol with a Chromium started with `--remote-debugging-pipe` (file descriptors 3 and 4).
 * Chromium ends itself when the pipe closes, so that a test run that is killed leaves no browser behind.
 */
export class CdpPipe {
  /** Called for every event, in the order of arrival. */
  onEvent: (event: CdpEvent) => void = () => {};
  private readonly input: Writable;
  private readonly commands = new PendingCommands('Chromium');
  private rest: Buffer[] = [];

  constructor(child: ChildProcess) {
    this.input = child.stdio[3] as Writable;
    const output = child.stdio[4] as Readable;
    this.input.on('error', () => this.commands.end());
    output.on('data', (chunk: Buffer) => this.read(chunk));
    output.on('error', () => this.commands.end());
    output.on('close', () => this.commands.end());
  }

  /** Sends a command to the browser, or to one session. Throws what the browser answers as an error, and when it is gone. */
  send(method: string, params: Json = {}, sessionId?: string): Promise<Json> {
    return this.commands.start(method, (id) => {
      this.input.write(`${JSON.stringify({ id, method, params, ...(sessionId ? { sessionId } : {}) })}\0`);
    });
  }

  private read(chunk: Buffer): void {
    let from = 0;
    for (let end = chunk.indexOf(0); end !== -1; end = chunk.indexOf(0, from)) {
      const text = Buffer.concat([...this.rest, chunk.subarray(from, end)]).toString();
      this.rest = [];
      from = end + 1;
      this.receive(JSON.parse(text));
    }
    if (from < chunk.length) this.rest.push(chunk.subarray(from));
  }

  private receive(message: Json): void {
    if (typeof message.id === 'number') {
      const error = message.error as { message: string } | undefined;
      this.commands.finish(message.id, error?.message, message.result as Json);
      return;
    }
    this.onEvent({
      method: message.method as string,
      params: (message.params ?? {}) as Json,
      sessionId: message.sessionId as string | undefined,
    });
  }
}
