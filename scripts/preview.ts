/** `npm run preview`: serves the site that was built last. */
import { serveSite } from './serve-site.ts';

process.exitCode = await serveSite(process.cwd());
