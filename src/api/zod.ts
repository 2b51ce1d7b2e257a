import { z } from 'zod';

// The window's Content-Security-Policy allows no `new Function`, which zod would try for speed. Every reader takes `z`
// from here, so that this holds before the first schema is made, in whatever order modules are loaded.
z.config({ jitless: true });

export { z };
