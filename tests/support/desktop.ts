import { createServer, type Server, type Socket } from 'node:net';
import type { ShownNotification } from './browser.ts';
import {
  type DbusMessage,
  ERROR,
  METHOD_CALL,
  METHOD_RETURN,
  readMessage,
  SIGNAL,
  writeMessage,
} from './dbus.ts';

const SERVICE = 'org.freedesktop.Notifications';
/** The unique names on the bus: of this desktop, and of the browser. */
const DESKTOP = ':1.0';
const BROWSER = ':1.1';
/** What a closed notification was closed by: a call of the program. */
const CLOSED_BY_CALL = 3;
const CLOSED_BY_PERSON = 2;

type Body = [type: string, value: unknown][];

/**
 * A stand-in for a desktop that shows notifications: a session bus with the one service that a Linux browser sends
 * them to. What it shows is what a person would have seen, and a click on it takes the way of a real click.
 * https://specifications.freedesktop.org/notification-spec/latest/
 */
export class Desktop {
  private readonly server: Server;
  private readonly sockets = new Set<Socket>();
  /** The sockets that have introduced themselves and understand messages. */
  private readonly members = new Set<Socket>();
  private readonly shown = new Map<number, ShownNotification>();
  private lastId = 0;
  private lastSerial = 0;

  private constructor() {
    this.server = createServer((socket) => this.greet(socket));
  }

  /** Starts the desktop at a socket path (at most about 100 bytes long). */
  static async start(path: string): Promise<Desktop> {
    const desktop = new Desktop();
    await new Promise<void>((resolve, reject) => {
      desktop.server.once('error', reject);
      desktop.server.listen(path, resolve);
    });
    return desktop;
  }

  /** The notifications that are shown now, oldest first. */
  notifications(): ShownNotification[] {
    return [...this.shown.values()];
  }

  /** Clicks the newest notification, which closes it. Throws if there is none. */
  clickNewest(): void {
    const id = [...this.shown.keys()].pop();
    if (id === undefined) throw new Error('no notification is shown');
    this.signal('ActionInvoked', [
      ['u', id],
      ['s', 'default'],
    ]);
    this.closeNotification(id, CLOSED_BY_PERSON);
  }

  /** Ends the desktop. */
  stop(): void {
    this.server.close();
    for (const socket of this.sockets) socket.destroy();
  }

  private greet(socket: Socket): void {
    let arrived: Buffer = Buffer.alloc(0);
    let isKnown = false;
    this.sockets.add(socket);
    socket.on('error', () => {});
    socket.on('close', () => this.forget(socket));
    socket.on('data', (chunk: Buffer) => {
      arrived = Buffer.concat([arrived, chunk]);
      for (let end = arrived.indexOf('\r\n'); !isKnown && end !== -1; end = arrived.indexOf('\r\n')) {
        const line = arrived.toString('latin1', 0, end);
        arrived = arrived.subarray(end + 2);
        isKnown = line === 'BEGIN';
        if (isKnown) this.members.add(socket);
        else socket.write(this.authenticate(line));
      }
      for (let next = isKnown && readMessage(arrived); next; next = readMessage(arrived)) {
        arrived = next.rest;
        if (next.message.type === METHOD_CALL) this.answer(socket, next.message);
      }
    });
  }

  /** Lets everybody in; passing file descriptors is not offered. */
  private authenticate(line: string): string {
    if (line.endsWith('AUTH EXTERNAL')) return 'DATA\r\n';
    if (/AUTH EXTERNAL |^DATA/.test(line)) return `OK ${'0'.repeat(32)}\r\n`;
    return line.startsWith('NEGOTIATE') ? 'ERROR\r\n' : 'REJECTED EXTERNAL\r\n';
  }

  /** A browser that has gone takes its notifications along. */
  private forget(socket: Socket): void {
    this.sockets.delete(socket);
    this.members.delete(socket);
    if (this.members.size === 0) this.shown.clear();
  }

  private answer(socket: Socket, call: DbusMessage): void {
    const fields = { replySerial: call.serial, destination: BROWSER, sender: DESKTOP };
    const body = this.perform(call);
    socket.write(
      body
        ? writeMessage(METHOD_RETURN, ++this.lastSerial, fields, body)
        : writeMessage(ERROR, ++this.lastSerial, {
            ...fields,
            errorName: 'org.freedesktop.DBus.Error.Failed',
          }),
    );
  }

  /** The answer to a call; undefined for what this desktop does not have. */
  private perform({ member, body }: DbusMessage): Body | undefined {
    const isOurs = body[0] === SERVICE;
    switch (member) {
      case 'Hello':
        return [['s', BROWSER]];
      case 'AddMatch':
      case 'RemoveMatch':
        return [];
      case 'NameHasOwner':
        return [['b', isOurs ? 1 : 0]];
      case 'GetNameOwner':
        return isOurs ? [['s', DESKTOP]] : undefined;
      case 'ListNames':
      case 'ListActivatableNames':
        return [['as', [SERVICE]]];
      case 'GetCapabilities':
        return [['as', ['actions', 'body']]];
      case 'GetServerInformation':
        return ['desktop', 'footbridge', '1', '1.2'].map((text) => ['s', text]);
      case 'Notify':
        return [['u', this.show(body)]];
      case 'CloseNotification':
        this.closeNotification(Number(body[0]), CLOSED_BY_CALL);
        return [];
      default:
        return undefined;
    }
  }

  /** Shows a notification, or changes one that is shown; returns its id. */
  private show([, replacedId, , title, message]: unknown[]): number {
    const id = Number(replacedId) || ++this.lastId;
    this.shown.set(id, { title: String(title), message: String(message) });
    return id;
  }

  private closeNotification(id: number, reason: number): void {
    if (!this.shown.delete(id)) return;
    this.signal('NotificationClosed', [
      ['u', id],
      ['u', reason],
    ]);
  }

  private signal(member: string, body: Body): void {
    const fields = { path: '/org/freedesktop/Notifications', interface: SERVICE, member, sender: DESKTOP };
    for (const socket of this.members) socket.write(writeMessage(SIGNAL, ++this.lastSerial, fields, body));
  }
}
