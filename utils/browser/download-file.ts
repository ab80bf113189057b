/** How long a file's text is held for the browser to take it. */
const HELD_MS = 60_000;

/** Offers a text as a file; the browser puts it into the downloads folder, or asks where. */
export function saveTextFile(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), HELD_MS);
}
