import type { checks as english } from '../en/checks.ts';

export const checks = {} as const satisfies Record<keyof typeof english, string>;
