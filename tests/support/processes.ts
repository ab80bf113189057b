import type { ChildProcess } from 'node:child_process';
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync } from 'node:fs';

/** The parent of every process there is. */
function parents(): Map<number, number> {
  const found = new Map<number, number>();
  let ids: string[] = [];
  try {
    ids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  } catch {
    for (const line of execFileSync('ps', ['-axo', 'pid=,ppid='], { encoding: 'utf8' }).split('\n')) {
      const [id, parent] = line.trim().split(/\s+/).map(Number);
      if (id && parent) found.set(id, parent);
    }
  }
  for (const id of ids) {
    try {
      const stat = readFileSync(`/proc/${id}/stat`, 'utf8');
      // The name, in brackets, may hold anything, so that fields are counted after it.
      found.set(Number(id), Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]));
    } catch {
      // It has just ended.
    }
  }
  return found;
}

/** A process and all that descend from it. */
function treeOf(root: number): number[] {
  const known = parents();
  const tree = [root];
  for (const id of tree) for (const [child, parent] of known) if (parent === id) tree.push(child);
  return tree;
}

/** Kills a process and everything that descends from it at once, without giving it time to tidy up. */
export function killTree(child: ChildProcess): void {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  for (const id of treeOf(child.pid)) {
    try {
      process.kill(id, 'SIGKILL');
    } catch {
      // It has just ended.
    }
  }
}

/** Resolves when a process has ended; kills its tree if that takes longer than the limit (in milliseconds). */
export async function ended(child: ChildProcess, limitMs = 20_000): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  await new Promise<void>((resolve) => {
    const timer = setTimeout(() => killTree(child), limitMs);
    child.once('exit', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}

/** Removes a folder, again and again for a while if dying processes still write into it. */
export function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
}
