import type { report as english } from '../en/report.ts';

export const report = {} as const satisfies Record<keyof typeof english, string>;
