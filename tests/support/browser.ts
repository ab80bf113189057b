/** What an end-to-end test can do with one page, the same in Chromium and in Firefox. */
export interface TestPage {
  /** Runs a function in the page; argument and result travel as JSON, so the function may use nothing from outside. Throws what it throws. */
  evaluate<R>(fn: () => R | Promise<R>): Promise<R>;
  evaluate<A, R>(fn: (arg: A) => R | Promise<R>, arg: A): Promise<R>;
  /** Runs a function in the page every 100 ms until it answers something truthy; throws after 30 s, naming `what` and showing the page's text. */
  waitFor<A>(fn: (arg: A) => unknown, arg: A, what?: string): Promise<void>;
  /** Waits for the element, scrolls to it and clicks its middle with a real mouse event. Throws after 30 s if it is missing, disabled or covered. */
  click(selector: string): Promise<void>;
  /** Clicks the first visible button, link, summary, tab or label that is called exactly `name` (by its text or its accessible label). */
  clickName(name: string): Promise<void>;
  /** Clicks a text field, empties it and types with real key events. Fields for a date, time, number range or colour get their value set, with the events a change sends. */
  fill(selector: string, text: string): Promise<void>;
  /** Chooses the option of a `<select>` whose value or label is `option`. */
  choose(selector: string, option: string): Promise<void>;
  /** Gives a file field the files at these paths. */
  upload(selector: string, ...files: string[]): Promise<void>;
  /** Presses a key by its DOM name, with modifiers if wanted: `Enter`, `Shift+Tab`, `Control+a`. */
  press(key: string): Promise<void>;
  /** The text that the page shows (`document.body.innerText`). */
  text(): Promise<string>;
  /** Waits until the page shows the text (whitespace counts as one space). */
  waitForText(text: string | RegExp): Promise<void>;
  /** Loads the page anew; a question before leaving is answered with yes. */
  reload(): Promise<void>;
  /** Sets the inner size of the page in CSS pixels. The toolbar popup sizes itself: throws there. */
  setViewport(width: number, height: number): Promise<void>;
  /** Writes a PNG picture of what is visible. */
  screenshot(file: string): Promise<void>;
  /** Checks the page with axe-core (WCAG 2.2 A and AA, and best practices): one line a violation. */
  axe(): Promise<string[]>;
  /** Closes the page. */
  close(): Promise<void>;
}

/** A notification as the person sees it. */
export interface ShownNotification {
  title: string;
  message: string;
}

/** A script that runs in every page of the extension, and in its background, before their own scripts. */
export interface InitScript<A = unknown> {
  run: (arg: A) => void;
  arg: A;
}

/** What happens between the end of the browser and its next start. */
export interface RestartOptions {
  /** Called while the browser is not running; may change or damage files of the profile. */
  between?: (profileDir: string) => Promise<void> | void;
}

/** A browser with a fresh profile and the extension installed as a person's would be. */
export interface TestBrowser {
  readonly name: 'chromium' | 'firefox';
  /** Where the extension's pages live: `chrome-extension://…` or `moz-extension://…`, without a slash at the end. */
  readonly origin: string;
  readonly profileDir: string;
  /** Opens a page of the extension, such as `/journal.html`, in a tab and waits until it has loaded. */
  open(path: string): Promise<TestPage>;
  /** Opens a new tab the browser's own way; throws if it does not show the extension's page. */
  openNewTab(): Promise<TestPage>;
  /** Finds a tab that is open already, by a part of its address; waits up to 30 s for it. */
  findPage(addressPart: string): Promise<TestPage>;
  /** Opens the real toolbar popup, over the tab in front. It closes when a tab is clicked, typed into, reloaded, checked or pictured. */
  openPopup(): Promise<TestPage>;
  closePopup(): Promise<void>;
  /** Stops the background (service worker or event page) as the browser does when it idles; resolves when it has stopped. */
  stopBackground(): Promise<void>;
  backgroundRunning(): Promise<boolean>;
  /** The notifications that are shown now, oldest first. */
  notifications(): Promise<ShownNotification[]>;
  /** Clicks the newest notification. Throws if there is none. */
  clickNotification(): Promise<void>;
  /** The addresses of all open tabs, the empty one that the browser starts with included, the popup not. */
  pages(): Promise<string[]>;
  /** Turns the dark scheme on or off, at once and for everything opened later. */
  setDark(on: boolean): Promise<void>;
  /**
   * Sets or, with undefined, removes the script that runs first in every page loaded and every background started from
   * now on. After a restart the background may start before the script is in place.
   */
  setInitScript<A>(script: InitScript<A> | undefined): Promise<void>;
  /** Waits up to 30 s for a finished download whose file name matches; returns its path. */
  download(name: RegExp): Promise<string>;
  /** Uncaught errors and `console.error` of every extension page and the background so far, over all restarts. */
  errors(): Promise<string[]>;
  /** Ends the browser in order and starts it again with the same profile. All pages are gone. Also starts it after {@link kill}. */
  restart(options?: RestartOptions): Promise<void>;
  /**
   * Kills all processes of the browser at once, as a crash would. A Chromium that was never restarted first gets up to
   * ten seconds to note down that the extension is installed; call {@link restart} early to avoid the wait.
   */
  kill(): Promise<void>;
  /** Ends the browser and removes everything it left on the disk. */
  close(): Promise<void>;
}

/** How to start a browser. */
export interface LaunchOptions {
  /** Whether a click that asks for notifications is granted without a dialog. Default: the dialog stays open. */
  grantNotifications?: boolean;
  /** The colour scheme that the person prefers. Default: light. */
  dark?: boolean;
  /** A time zone such as `Pacific/Auckland`. Default: that of the machine. */
  timeZone?: string;
  /** More arguments for the browser's command line. */
  args?: string[];
  /** Where the profile is made; who names a folder removes it. Default: a folder that goes with the browser. */
  profileDir?: string;
  /** Shows the window; needs a display. */
  headed?: boolean;
  /** See {@link TestBrowser.setInitScript}. */
  initScript?: InitScript<never>;
}
