import type { ComponentProps } from 'preact';
import { useLater } from './hooks/use-later';
import type { WhenThenForm } from './WhenThenForm';

/** A moment for today's action: loaded after the first paint, because it stands behind a press. */
export function WhenThen(props: ComponentProps<typeof WhenThenForm>) {
  const loaded = useLater(() => import('./WhenThenForm'));
  return loaded && <loaded.WhenThenForm {...props} />;
}
