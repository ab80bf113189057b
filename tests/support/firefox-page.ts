import type { BidiConnection } from './bidi.ts';
import { type Stroke, webDriverKeyActions } from './keys.ts';
import { type PageDriver, until } from './page.ts';
import type { Json } from './protocol.ts';

/** A tab or the popup of Firefox, by its WebDriver id. */
export class FirefoxPage implements PageDriver {
  private readonly connection: BidiConnection;
  private readonly context: string;
  private readonly closePopup: (() => Promise<void>) | undefined;

  /** @param closePopup Closes the popup; undefined for the popup itself. */
  constructor(connection: BidiConnection, context: string, closePopup: (() => Promise<void>) | undefined) {
    this.connection = connection;
    this.context = context;
    this.closePopup = closePopup;
  }

  evaluate(expression: string): Promise<string | undefined> {
    return this.connection.evaluate(this.context, expression);
  }

  async activate(): Promise<void> {
    // The popup is in front as long as it is open; it closes when a person turns to a tab.
    if (!this.closePopup) return;
    await this.closePopup();
    await this.send('browsingContext.activate');
  }

  async clickAt(x: number, y: number): Promise<void> {
    const actions = [
      { type: 'pointerMove', x: Math.round(x), y: Math.round(y) },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ];
    const mouse = { type: 'pointer', id: 'mouse', actions };
    await this.send('input.performActions', { actions: [mouse] }).catch((error: Error) => {
      // A click may close the page before Firefox can answer.
      if (!/no such frame|AbortError|destroyed|discarded/i.test(error.message)) throw error;
    });
  }

  async type(strokes: Stroke[]): Promise<void> {
    const actions = strokes.flatMap(webDriverKeyActions);
    if (actions.length > 0)
      await this.send('input.performActions', { actions: [{ type: 'key', id: 'keys', actions }] });
  }

  async reload(): Promise<void> {
    await this.send('browsingContext.reload', { wait: 'complete' });
  }

  async setViewport(width: number, height: number): Promise<void> {
    if (!this.closePopup) throw new Error('the popup sizes itself');
    await this.send('browsingContext.setViewport', { viewport: { width, height } });
  }

  async picture(): Promise<Buffer> {
    const { data } = await this.send('browsingContext.captureScreenshot');
    return Buffer.from(data as string, 'base64');
  }

  async setFiles(selector: string, files: string[]): Promise<void> {
    const answer = await this.send('browsingContext.locateNodes', {
      locator: { type: 'css', value: selector },
      maxNodeCount: 1,
    });
    const [element] = answer.nodes as { sharedId: string }[];
    await this.send('input.setFiles', { element: { sharedId: element?.sharedId }, files });
  }

  async close(): Promise<void> {
    await this.send('browsingContext.close');
    const isOpen = async () => {
      const { contexts } = await this.connection.send('browsingContext.getTree', { maxDepth: 0 });
      return (contexts as { context: string }[]).some(({ context }) => context === this.context);
    };
    await until(
      async () => !(await isOpen()),
      () => 'the page did not close within 30 s',
    );
  }

  private send(method: string, params: Json = {}): Promise<Json> {
    return this.connection.send(method, { context: this.context, ...params });
  }
}
