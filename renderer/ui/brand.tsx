/** The mark of the workbench: a taiyaku, the fish-shaped cake, in one line. Decorative; its name stands beside it. */
export function Brand({ size = 24 }: { readonly size?: number }) {
  return (
    <svg
      aria-hidden="true"
      focusable="false"
      width={size * 1.3}
      height={size}
      viewBox="0 0 42 32"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d="M3 17.5C5 9.5 11.5 5 18.5 5c6 0 10.500 3.500 13 8 1.800-2.600 4.300-4.600 7.500-5-1.300 3-1.800 5.800-1.600 8.500.2 2.800 1 5.300 2.600 7.700-3.600-.2-6.300-1.700-8.300-4.200C28.800 24.800 24 28 18.200 28 11 28 5 24.500 3 17.500Z" />
      <path d="M13.500 7.200c2.600 2.800 3.900 6 3.900 9.500s-1.200 6.700-3.700 9.600" />
      <circle cx="9" cy="14.500" r="1.200" fill="currentColor" stroke="none" />
      <path d="M3.400 18.600c1.600.5 3 .5 4.200-.2" />
      <path d="M21.500 12.200c1 .9 1.500 1.900 1.500 3.100M21.500 18.700c1-.5 1.500-1.200 1.500-2M26.300 14.200c.8.700 1.200 1.500 1.200 2.400M26.300 20.200c.8-.4 1.200-1 1.200-1.700" />
      <path d="M34.500 13.500c1 .6 1.700 1.200 2.200 2M34.300 19c.9-.2 1.600-.6 2.300-1.200" />
    </svg>
  );
}
