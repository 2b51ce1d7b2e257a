// Teaches this process TypeScript and where `electron` is, then runs the stand-in.
import { register } from 'node:module';
import { register as registerTypeScript } from 'tsx/esm/api';

register('./hook.mjs', import.meta.url);
registerTypeScript();
await import('./run.ts');
