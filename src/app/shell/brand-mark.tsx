/** The mark of public/icon.svg in small: a figure on a price tag. */
export function BrandMark({ size = 26 }: { readonly size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 512 512" aria-hidden="true">
      <rect width="512" height="512" rx="112" fill="#1f6f78" />
      <path
        d="M256 62c12 0 23 4 32 12l92 84a40 40 0 0 1 13 30v218a40 40 0 0 1-40 40H159a40 40 0 0 1-40-40V188a40 40 0 0 1 13-30l92-84c9-8 20-12 32-12Z"
        fill="#fdf6e9"
      />
      <circle cx="256" cy="124" r="17" fill="#1f6f78" />
      <path
        d="M256 182c36 0 62 28 62 66 0 27-12 50-29 62v18c0 6 4 11 9 13l30 12c29 12 45 36 47 67 0 6-5 10-12 10H149c-7 0-12-4-12-10 2-31 18-55 47-67l30-12c5-2 9-7 9-13v-18c-17-12-29-35-29-62 0-38 26-66 62-66Z"
        fill="#14474e"
      />
    </svg>
  );
}
