/** The folder of the project. */
export const root: string;
/** The path of Chromium: `CHROMIUM_BIN`, or the first of the usual names. Throws a sentence if there is none. */
export function findChromium(): string;
/** The path of Firefox: `FIREFOX_BIN`, or the first of the usual names. Throws a sentence if there is none. */
export function findFirefox(): string;
