import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { until } from './page.ts';

/** Waits up to 30 s until a finished download whose name matches lies in the folder; returns its path. */
export function waitForDownload(folder: string, name: RegExp): Promise<string> {
  let seen: string[] = [];
  const ask = async () => {
    seen = await readdir(folder);
    if (seen.some((file) => /\.(crdownload|part|tmp)$/.test(file))) return undefined;
    const found = seen.find((file) => name.test(file));
    return found && join(folder, found);
  };
  return until(ask, () => `no download matches ${name}; there is: ${seen.join(', ') || 'nothing'}`);
}
