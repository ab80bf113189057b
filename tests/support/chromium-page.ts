import type { CdpPipe } from './cdp-pipe.ts';
import { evaluateIn } from './chromium-sessions.ts';
import { chromiumKeyEvents, type Stroke } from './keys.ts';
import { type PageDriver, until } from './page.ts';
import type { Json } from './protocol.ts';

/** A tab or the popup of Chromium, by its session. */
export class ChromiumPage implements PageDriver {
  private readonly pipe: CdpPipe;
  private readonly targetId: string;
  private readonly session: string;
  private readonly isPopup: boolean;

  constructor(pipe: CdpPipe, targetId: string, session: string, isPopup = false) {
    this.pipe = pipe;
    this.targetId = targetId;
    this.session = session;
    this.isPopup = isPopup;
  }

  evaluate(expression: string): Promise<string | undefined> {
    return evaluateIn(this.pipe, this.session, expression);
  }

  async activate(): Promise<void> {
    // The popup is in front as long as it is open.
    if (!this.isPopup) await this.send('Page.bringToFront');
  }

  async clickAt(x: number, y: number): Promise<void> {
    const button = { x, y, button: 'left', clickCount: 1 };
    await this.send('Input.dispatchMouseEvent', { type: 'mouseMoved', x, y });
    await this.send('Input.dispatchMouseEvent', { ...button, type: 'mousePressed' });
    // A click may close the page before it can answer.
    await this.send('Input.dispatchMouseEvent', { ...button, type: 'mouseReleased' }).catch(
      (error: Error) => {
        if (!/gone|closed|detached|not found|Session/i.test(error.message)) throw error;
      },
    );
  }

  async type(strokes: Stroke[]): Promise<void> {
    for (const event of strokes.flatMap(chromiumKeyEvents)) await this.send('Input.dispatchKeyEvent', event);
  }

  async reload(): Promise<void> {
    const state = () => this.evaluate('document.readyState + performance.timeOrigin').catch(() => undefined);
    const before = (await state())?.replace(/^\D+/, '');
    await this.send('Page.reload');
    await until(
      async () => {
        const now = await state();
        return now?.startsWith('complete') && now.replace(/^\D+/, '') !== before;
      },
      () => 'the page did not load anew within 30 s',
    );
  }

  async setViewport(width: number, height: number): Promise<void> {
    if (this.isPopup) throw new Error('the popup sizes itself');
    await this.send('Emulation.setDeviceMetricsOverride', {
      width,
      height,
      deviceScaleFactor: 1,
      mobile: false,
    });
  }

  async picture(): Promise<Buffer> {
    const { data } = await this.send('Page.captureScreenshot', { format: 'png' });
    return Buffer.from(data as string, 'base64');
  }

  async setFiles(selector: string, files: string[]): Promise<void> {
    const expression = `document.querySelector(${JSON.stringify(selector)})`;
    const { result } = await this.send('Runtime.evaluate', { expression });
    await this.send('DOM.setFileInputFiles', { files, objectId: (result as Json).objectId });
  }

  async close(): Promise<void> {
    await this.pipe.send('Target.closeTarget', { targetId: this.targetId });
    const isOpen = async () => {
      const { targetInfos } = await this.pipe.send('Target.getTargets');
      return (targetInfos as { targetId: string }[]).some(({ targetId }) => targetId === this.targetId);
    };
    await until(
      async () => !(await isOpen()),
      () => 'the page did not close within 30 s',
    );
  }

  private send(method: string, params: Json = {}): Promise<Json> {
    return this.pipe.send(method, params, this.session);
  }
}
