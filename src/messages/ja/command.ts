import type { command as english } from '../en/command.ts';

export const command = {} as const satisfies Record<keyof typeof english, string>;
