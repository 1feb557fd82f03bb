/** Own drawings, 32 × 32. */
const svg = (body: string): string =>
  `<svg viewBox="0 0 32 32" fill="none" stroke="#217346" stroke-width="2" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true">${body}</svg>`;

export const icons = {
  open: svg('<path d="M4 26V7h8l3 3h11v4"/><path d="M4 26l4-12h21l-4 12z" fill="#e6f2eb"/>'),
  save: svg(
    '<path d="M5 5h18l4 4v18H5z" fill="#e6f2eb"/><path d="M10 5v7h11V5M9 27v-9h14v9" fill="#fff"/>'
  ),
  sample: svg(
    '<rect x="4" y="6" width="24" height="20" fill="#e6f2eb"/><path d="M4 12h24M4 19h24M12 6v20"/>'
  ),
  switches: svg(
    '<path d="M4 9h10M22 9h6M4 23h6M18 23h10"/><circle cx="18" cy="9" r="4" fill="#e6f2eb"/><circle cx="14" cy="23" r="4" fill="#e6f2eb"/>'
  ),
  regrade: svg(
    '<path d="M5 26V17h5v9zM13.500 26V11h5v15zM22 26V6h5v20z" fill="#e6f2eb"/><path d="M4 9a8 8 0 0 1 9-4M13 2v4H9" stroke="#c55a11"/>'
  ),
  pane: svg(
    '<rect x="4" y="5" width="24" height="22" fill="#fff"/><path d="M18 5h10v22H18z" fill="#e6f2eb"/><path d="M21 11h4M21 16h4M21 21h4M8 11h6M8 16h6M8 21h6"/>'
  ),
} as const;

export type IconName = keyof typeof icons;
