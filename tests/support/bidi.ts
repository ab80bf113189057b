import { type Json, PendingCommands } from './protocol.ts';

/** Speaks WebDriver BiDi with a Firefox started with `--remote-debugging-port`. */
export class BidiConnection {
  private readonly socket: WebSocket;
  private readonly commands = new PendingCommands('Firefox');

  private constructor(socket: WebSocket) {
    this.socket = socket;
    socket.addEventListener('close', () => this.commands.end());
    socket.addEventListener('message', ({ data }) => this.receive(JSON.parse(String(data))));
  }

  /** Connects to the address that Firefox prints at its start and opens a session. Throws if nobody answers there. */
  static async connect(address: string): Promise<BidiConnection> {
    const socket = new WebSocket(`${address}/session`);
    await new Promise<void>((resolve, reject) => {
      socket.addEventListener('open', () => resolve(), { once: true });
      socket.addEventListener('error', () => reject(new Error(`cannot connect to ${address}`)), {
        once: true,
      });
    });
    const connection = new BidiConnection(socket);
    const capabilities = { alwaysMatch: { unhandledPromptBehavior: { default: 'accept' } } };
    await connection.send('session.new', { capabilities });
    return connection;
  }

  /** Sends a command. Throws what Firefox answers as an error, and when it is gone. */
  send(method: string, params: Json = {}): Promise<Json> {
    return this.commands.start(method, (id) => this.socket.send(JSON.stringify({ id, method, params })));
  }

  /** Runs an expression in a tab or window; it must give a string, or undefined. Throws what it throws. */
  async evaluate(context: string, expression: string): Promise<string | undefined> {
    const answer = await this.send('script.evaluate', {
      expression,
      awaitPromise: true,
      target: { context },
    });
    if (answer.type === 'exception') throw new Error((answer.exceptionDetails as { text: string }).text);
    return (answer.result as { value?: string }).value;
  }

  private receive(message: Json): void {
    if (typeof message.id !== 'number') return;
    const error = message.type === 'error' ? `${message.error}: ${message.message}` : undefined;
    this.commands.finish(message.id, error, message.result as Json);
  }
}
