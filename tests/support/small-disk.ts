import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

// Not in the folder of the test run: a run that is killed leaves the mount behind, and what holds a mount cannot be removed.
const PLACE = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();
const CHUNKS = [1 << 20, 1 << 12, 1] as const;

/** A disk of a few megabytes, in memory, that holds a profile or a part of it. Needs root. */
export class SmallDisk {
  /** The folder for the profile. */
  readonly profileDir: string;
  private readonly home: string;
  /** Where the disk is. */
  private readonly mounted: string;
  private readonly unmountOnExit = () => this.unmount();

  private constructor(home: string, part: string) {
    this.home = home;
    this.profileDir = join(home, 'profile');
    this.mounted = join(this.profileDir, part);
    mkdirSync(this.mounted, { recursive: true });
    process.once('exit', this.unmountOnExit);
  }

  /**
   * Mounts a new disk. Throws what the system says where it is refused.
   *
   * @param part the folder within the profile that is to lie on it; all of the profile without it.
   */
  static mount(megabytes: number, part = ''): SmallDisk {
    const disk = new SmallDisk(mkdtempSync(join(PLACE, 'footbridge-disk-')), part);
    const options = ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', disk.mounted];
    const { status, stderr, error } = spawnSync('mount', options, { encoding: 'utf8' });
    if (status === 0) return disk;
    disk.unmount();
    throw new Error(`mount is refused: ${(error?.message ?? stderr).trim()}`);
  }

  /** Why no disk can be mounted here, or null where it can. */
  static refusal(): string | null {
    if (process.getuid?.() !== 0) return 'only root may mount a small disk';
    try {
      SmallDisk.mount(1).unmount();
      return null;
    } catch (error) {
      return (error as Error).message;
    }
  }

  /** Fills the disk to the last byte. */
  async fill(): Promise<void> {
    const file = await open(join(this.mounted, 'ballast'), 'a');
    try {
      for (const size of CHUNKS) {
        const chunk = Buffer.alloc(size, 1);
        // A last write may be cut: then the disk is full as well.
        while ((await written(file.write(chunk))) === size);
      }
    } finally {
      await file.close();
    }
  }

  /** Gives the space back. */
  async free(): Promise<void> {
    await rm(join(this.mounted, 'ballast'), { force: true });
  }

  /** Takes the disk away with all that is on it. */
  unmount(): void {
    process.off('exit', this.unmountOnExit);
    spawnSync('umount', ['--lazy', this.mounted]);
    rmSync(this.home, { recursive: true, force: true });
  }
}

async function written(write: Promise<{ bytesWritten: number }>): Promise<number> {
  try {
    return (await write).bytesWritten;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOSPC') return 0;
    throw error;
  }
}
