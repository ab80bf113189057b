import { onTestFinished, vi } from 'vitest';

/** Catches the files that the page offers for download: their names and texts. Nothing else of a page can click. */
export function catchSavedFiles(): { name: string; text: Promise<string> }[] {
  const files: { name: string; text: Promise<string> }[] = [];
  const blobs = new Map<string, Blob>();
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    const url = `blob:${blobs.size}`;
    blobs.set(url, blob as Blob);
    return url;
  });
  const click = (event: MouseEvent) => {
    if (!(event.target instanceof HTMLAnchorElement) || !event.target.download) return;
    event.preventDefault();
    const blob = blobs.get(event.target.getAttribute('href') ?? '');
    if (blob) files.push({ name: event.target.download, text: blob.text() });
  };
  document.addEventListener('click', click);
  onTestFinished(() => document.removeEventListener('click', click));
  return files;
}
