import { act } from '@testing-library/preact';

/** Lets promises that are already kept, and the paint they lead to, take their turn. */
export async function settle(): Promise<void> {
  await act(async () => {
    await new Promise<void>((resolve) => setImmediate(resolve));
  });
}
