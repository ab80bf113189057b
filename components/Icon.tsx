const PATHS = {
  check: 'M4 10.5l4 4 8-9',
  swap: 'M3.5 6.5h12.5M13.2 3.7L16 6.5l-2.8 2.8M16.5 13.5H4M6.8 10.7L4 13.5l2.8 2.8',
  keep: 'M5.5 3.5h9v13l-4.5-3.5-4.5 3.5z',
  star: 'M10 3.2l2.1 4.3 4.7.7-3.4 3.3.8 4.7-4.2-2.2-4.2 2.2.8-4.7-3.4-3.3 4.7-.7z',
  rest: 'M4 5h12v3.5H4zM2.8 12h14.4M5.2 12v4.5M14.8 12v4.5M6.5 8.5V12M13.5 8.5V12',
  hide: 'M2.8 10c3.6-5.2 10.8-5.2 14.4 0-3.6 5.2-10.8 5.2-14.4 0zM4.5 16L15.5 4',
  chevron: 'M7.5 5l5 5-5 5',
  undo: 'M4 8.5h8a3.8 3.8 0 0 1 0 7.6H7.5M7 5.5l-3 3 3 3',
  more: 'M4.5 10h.01M10 10h.01M15.5 10h.01',
};

/** A drawn sign beside a word; it says nothing by itself. */
export function Icon({ name }: { name: keyof typeof PATHS }) {
  return (
    <svg class="icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} stroke-width={name === 'more' ? 2.4 : undefined} />
    </svg>
  );
}
