/** The product's mark: the compass's arc within the carpenter's square (规矩). */
export function Mark({ size = 28 }: { readonly size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <title>Guiju</title>
      <path d="M6 4v22h22" fill="none" stroke="currentColor" strokeWidth="3.2" strokeLinecap="square" />
      <path d="M6 8a18 18 0 0 1 18 18" fill="none" stroke="#d9694f" strokeWidth="2.6" />
      <circle cx="13.5" cy="18.5" r="2.1" fill="currentColor" />
    </svg>
  );
}
