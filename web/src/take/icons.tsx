import type { ReactNode } from 'react';

/** Two links of a chain. */
export const LinkIcon = () => (
  <Icon>
    <path d="M8.5 11.5a3 3 0 0 0 4.3 0l2.7-2.7a3 3 0 0 0-4.3-4.3l-1 1M11.5 8.5a3 3 0 0 0-4.3 0l-2.7 2.7a3 3 0 0 0 4.3 4.3l1-1" />
  </Icon>
);

/** A sheet that comes out of a printer. */
export const PrintIcon = () => (
  <Icon>
    <path d="M6 7V3.5h8V7M6 14H3.5V7h13v7H14M6 11.5h8v5H6z" />
  </Icon>
);

/** A frame with hills: the picture of a drawing. */
export const PictureIcon = () => (
  <Icon>
    <path d="M3.5 4.5h13v11h-13zM4 14l4-4.5 3 3 2-2 3.5 3.5M12.9 7.6h.01" />
  </Icon>
);

function Icon({ children }: { readonly children: ReactNode }) {
  return (
    <svg
      viewBox="0 0 20 20"
      width="17"
      height="17"
      aria-hidden="true"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.4"
      strokeLinejoin="round"
      strokeLinecap="round"
    >
      {children}
    </svg>
  );
}
