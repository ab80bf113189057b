/** The wordless mark: an arch over water. */
export function Mark() {
  return (
    <svg class="mark" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d="M2 15C4.8 4.2 19.2 4.2 22 15h-4.2C16.5 9 7.5 9 6.2 15Z" fill="currentColor" />
      <path
        d="M2.5 18.6h11.8M18 18.6h3.5"
        fill="none"
        stroke="var(--plank)"
        stroke-width="2.2"
        stroke-linecap="round"
      />
    </svg>
  );
}
