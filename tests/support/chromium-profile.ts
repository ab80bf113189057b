import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makePackingKey, packCrx } from './crx.ts';
import { readFolder, zipFiles } from './zip.ts';

/** Generating a key takes a while, so that all browsers of one test file share it. */
let sharedKey: ReturnType<typeof makePackingKey> | undefined;

/**
 * Prepares a new profile so that Chromium installs the extension by itself at its start, packed and for good, as it would
 * from a store: what an unpacked extension loses at a restart (alarms, `onStartup`) stays.
 * Returns the extension's id.
 * @param grantedPermissions Optional permissions that this person has granted before: a new request for them is
 * granted without a dialog.
 */
export async function writeChromiumProfile(
  home: string,
  profileDir: string,
  extensionDir: string,
  grantedPermissions: string[],
): Promise<string> {
  sharedKey ??= makePackingKey();
  const key = sharedKey;
  const manifest = JSON.parse(await readFile(join(extensionDir, 'manifest.json'), 'utf8'));
  const crx = join(home, 'extension.crx');
  await writeFile(crx, packCrx(zipFiles(await readFolder(extensionDir)), key));
  const external = join(profileDir, 'External Extensions');
  await mkdir(external, { recursive: true });
  await writeFile(
    join(external, `${key.extensionId}.json`),
    JSON.stringify({ external_crx: crx, external_version: manifest.version }),
  );
  if (grantedPermissions.length > 0) {
    const granted = {
      api: grantedPermissions,
      explicit_host: [],
      manifest_permissions: [],
      scriptable_host: [],
    };
    const settings = {
      [key.extensionId]: { granted_permissions: granted, runtime_granted_permissions: granted },
    };
    await mkdir(join(profileDir, 'Default'), { recursive: true });
    await writeFile(join(profileDir, 'Default', 'Preferences'), JSON.stringify({ extensions: { settings } }));
  }
  return key.extensionId;
}

/** Offers a Chromium that is not running a newer version of the extension: it installs that at its next start. */
export async function offerChromiumUpdate(
  profileDir: string,
  extensionDir: string,
  version: string,
): Promise<void> {
  if (!sharedKey) throw new Error('No Chromium was prepared in this file');
  const files = (await readFolder(extensionDir)).map((file) => {
    if (file.name !== 'manifest.json') return file;
    const manifest = { ...JSON.parse(file.data.toString('utf8')), version };
    return { ...file, data: Buffer.from(JSON.stringify(manifest)) };
  });
  const crx = join(profileDir, 'update.crx');
  await writeFile(crx, packCrx(zipFiles(files), sharedKey));
  await writeFile(
    join(profileDir, 'External Extensions', `${sharedKey.extensionId}.json`),
    JSON.stringify({ external_crx: crx, external_version: version }),
  );
}

/** Whether Chromium has written down that the extension is installed, so that a crash would not undo that. */
export async function isInstallSaved(profileDir: string, extensionId: string): Promise<boolean> {
  for (const name of ['Secure Preferences', 'Preferences']) {
    const text = await readFile(join(profileDir, 'Default', name), 'utf8').catch(() => '{}');
    try {
      if (JSON.parse(text).extensions?.settings?.[extensionId]?.manifest) return true;
    } catch {
      // It is being written right now.
    }
  }
  return false;
}

/** Removes the locks that a killed Chromium leaves in its profile. */
export async function removeChromiumLocks(profileDir: string): Promise<void> {
  for (const name of ['SingletonLock', 'SingletonCookie', 'SingletonSocket']) {
    await rm(join(profileDir, name), { force: true });
  }
}
