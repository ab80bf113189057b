/** A key to press and release while modifiers are held. */
export interface Stroke {
  /** The key by its DOM name (`Enter`, `a`, `é`). */
  key: string;
  modifiers: Modifier[];
}

export type Modifier = 'Alt' | 'Control' | 'Meta' | 'Shift';

/** A key that writes nothing, or writes something else than its name. */
interface NamedKey {
  /** The key's number in Chromium's key events. */
  keyCode: number;
  /** The private character that stands for it in WebDriver. */
  webDriver: string;
  /** What it writes. */
  text?: string;
}

const NAMED: Record<string, NamedKey> = {
  Enter: { keyCode: 13, webDriver: '\uE007', text: '\r' },
  Tab: { keyCode: 9, webDriver: '\uE004' },
  Escape: { keyCode: 27, webDriver: '\uE00C' },
  Backspace: { keyCode: 8, webDriver: '\uE003' },
  Delete: { keyCode: 46, webDriver: '\uE017' },
  ArrowLeft: { keyCode: 37, webDriver: '\uE012' },
  ArrowUp: { keyCode: 38, webDriver: '\uE013' },
  ArrowRight: { keyCode: 39, webDriver: '\uE014' },
  ArrowDown: { keyCode: 40, webDriver: '\uE015' },
  Home: { keyCode: 36, webDriver: '\uE011' },
  End: { keyCode: 35, webDriver: '\uE010' },
  PageUp: { keyCode: 33, webDriver: '\uE00E' },
  PageDown: { keyCode: 34, webDriver: '\uE00F' },
  Alt: { keyCode: 18, webDriver: '\uE00A' },
  Control: { keyCode: 17, webDriver: '\uE009' },
  Meta: { keyCode: 91, webDriver: '\uE03D' },
  Shift: { keyCode: 16, webDriver: '\uE008' },
};

const MODIFIERS: Record<Modifier, number> = { Alt: 1, Control: 2, Meta: 4, Shift: 8 };

/** Reads `Control+Shift+k`, `Enter`, `Space` or a single character. Throws on a key it does not know. */
export function parseStroke(keys: string): Stroke {
  const parts = keys.length > 1 ? keys.split('+') : [keys];
  const name = parts.pop() ?? '';
  const key = name === 'Space' ? ' ' : name;
  if ([...key].length !== 1 && !NAMED[key]) throw new Error(`unknown key: ${keys}`);
  for (const part of parts) if (!(part in MODIFIERS)) throw new Error(`unknown modifier: ${keys}`);
  return { key, modifiers: parts as Modifier[] };
}

/** The strokes that type a text; a line break is Enter. */
export function strokesOf(text: string): Stroke[] {
  return [...text].map((character) => ({ key: character === '\n' ? 'Enter' : character, modifiers: [] }));
}

/** The parameters of the two `Input.dispatchKeyEvent` commands for a stroke. */
export function chromiumKeyEvents({ key, modifiers }: Stroke): Record<string, unknown>[] {
  const named = NAMED[key];
  const held = modifiers.reduce((sum, modifier) => sum | MODIFIERS[modifier], 0);
  const letter = key.toUpperCase();
  const isPlain = /^[A-Z0-9 ]$/.test(letter);
  const keyCode = named?.keyCode ?? (isPlain ? letter.charCodeAt(0) : 0);
  const code = named
    ? key
    : key === ' '
      ? 'Space'
      : /\d/.test(key)
        ? `Digit${key}`
        : isPlain
          ? `Key${letter}`
          : '';
  const writes = held & ~MODIFIERS.Shift ? undefined : named ? named.text : key;
  const common = { key, code, modifiers: held, windowsVirtualKeyCode: keyCode };
  const commands = key.toLowerCase() === 'a' && held === MODIFIERS.Control ? ['selectAll'] : [];
  return [
    { ...common, commands, type: writes ? 'keyDown' : 'rawKeyDown', ...(writes ? { text: writes } : {}) },
    { ...common, type: 'keyUp' },
  ];
}

/** The WebDriver key actions for a stroke. */
export function webDriverKeyActions({ key, modifiers }: Stroke): { type: string; value: string }[] {
  const value = (name: string) => NAMED[name]?.webDriver ?? name;
  const names = [...modifiers, key];
  return [
    ...names.map((name) => ({ type: 'keyDown', value: value(name) })),
    ...names.reverse().map((name) => ({ type: 'keyUp', value: value(name) })),
  ];
}
