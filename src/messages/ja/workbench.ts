import type { workbench as english } from '../en/workbench.ts';

export const workbench = {} as const satisfies Record<keyof typeof english, string>;
