/** One import or re-export of a TypeScript file. */
export interface Import {
  /** What stands in the quotes; empty where a dynamic import is given something else than a text. */
  specifier: string;
  kind: 'static' | 'type' | 'dynamic';
  isReexport: boolean;
  /** From 1. */
  line: number;
}

const KEYWORD_BEFORE_REGEX = /(?:^|[^\w$.])(?:return|typeof|case|in|of|delete|void|throw|new|else|do)$/;
const SIGN_BEFORE_REGEX = /(?:^|[([{,;:=!&|?+*%^~-]|=>)$/;

/**
 * The source with the inside of comments, texts and regular expressions blanked, every character in its place.
 * The expressions in a template stay. It is enough for this repository's TypeScript and JSX, where the words of the
 * interface never stand between tags.
 */
export function maskSource(source: string): string {
  let out = '';
  let at = 0;
  // For each template that is open, how deep in braces its expression began.
  const templates: number[] = [];
  let depth = 0;
  const blank = (end: number) => {
    out += source.slice(at, end).replace(/[^\n]/g, ' ');
    at = end;
  };
  const keep = () => {
    out += source[at];
    at++;
  };
  const templateText = () => {
    while (at < source.length && source[at] !== '`' && !source.startsWith('${', at)) {
      blank(Math.min(source.length, at + (source[at] === '\\' ? 2 : 1)));
    }
    if (source[at] === '`') return keep();
    templates.push(depth);
    keep();
    keep();
    depth++;
  };
  while (at < source.length) {
    const sign = source[at];
    if (source.startsWith('//', at)) blank(endOf(source, '\n', at));
    else if (source.startsWith('/*', at)) blank(Math.min(source.length, endOf(source, '*/', at + 2) + 2));
    else if (sign === "'" || sign === '"') {
      keep();
      blank(endOfText(source, at, sign));
      if (source[at] === sign) keep();
    } else if (sign === '`') {
      keep();
      templateText();
    } else if (sign === '/' && beginsRegex(out)) {
      keep();
      blank(endOfRegex(source, at));
      if (source[at] === '/') keep();
    } else if (sign === '}') {
      keep();
      depth--;
      if (templates.at(-1) === depth) {
        templates.pop();
        templateText();
      }
    } else {
      if (sign === '{') depth++;
      keep();
    }
  }
  return out;
}

function endOf(source: string, mark: string, from: number): number {
  const end = source.indexOf(mark, from);
  return end === -1 ? source.length : end;
}

function endOfText(source: string, from: number, quote: string): number {
  let at = from;
  while (at < source.length && source[at] !== quote && source[at] !== '\n') at += source[at] === '\\' ? 2 : 1;
  return Math.min(at, source.length);
}

function beginsRegex(before: string): boolean {
  const text = before.slice(-40).trimEnd();
  return SIGN_BEFORE_REGEX.test(text) || KEYWORD_BEFORE_REGEX.test(text);
}

function endOfRegex(source: string, from: number): number {
  let inClass = false;
  let at = from;
  while (at < source.length && source[at] !== '\n' && (inClass || source[at] !== '/')) {
    if (source[at] === '[') inClass = true;
    if (source[at] === ']') inClass = false;
    at += source[at] === '\\' ? 2 : 1;
  }
  return Math.min(at, source.length);
}

const FROM =
  /\b(import|export)\b\s*(type\s+)?((?:(?!\b(?:import|export)\b)[\w$*,{}\s])+?)\s*\bfrom\s*(['"])( *)\4/g;
const SIDE_EFFECT = /\bimport\s*(['"])( *)\1/g;
const DYNAMIC = /\bimport\s*\(\s*(?:(['"`])( *)\1)?/g;

/** Every import of a file, in order: static, type-only and dynamic ones, and re-exports. */
export function importsOf(source: string): Import[] {
  const mask = maskSource(source);
  const found: (Import & { at: number })[] = [];
  const add = (
    match: RegExpExecArray,
    text: string | undefined,
    kind: Import['kind'],
    isReexport = false,
  ) => {
    const end = match.index + match[0].length - 1;
    const specifier = text === undefined ? '' : source.slice(end - text.length, end);
    const line = source.slice(0, match.index).split('\n').length;
    found.push({ specifier, kind, isReexport, line, at: match.index });
  };
  for (const match of mask.matchAll(FROM)) {
    add(match, match[5], match[2] ? 'type' : 'static', match[1] === 'export');
  }
  for (const match of mask.matchAll(SIDE_EFFECT)) add(match, match[2], 'static');
  for (const match of mask.matchAll(DYNAMIC)) add(match, match[2], 'dynamic');
  return found.sort((a, b) => a.at - b.at).map(({ at: _, ...it }) => it);
}
