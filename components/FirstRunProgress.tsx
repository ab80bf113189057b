import { t } from './hooks/text';

/** How far the questions are: a plank for each that is behind, and the same in words. */
export function FirstRunProgress({ question: { number, of } }: { question: { number: number; of: number } }) {
  return (
    <p class="first-count">
      <span class="first-planks" aria-hidden="true">
        {Array.from({ length: of }, (_, i) => (
          <i key={i} class={i < number - 1 ? 'is-laid' : undefined} />
        ))}
      </span>
      {t(of === 2 ? 'firstRun.progressSolo' : 'firstRun.progress', String(number))}
    </p>
  );
}
