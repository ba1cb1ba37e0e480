/** `npm run preview`: serves dist/ as it is, without a build. */
import { siteUrl } from '../site.ts';
import { serveUntilInterrupted } from './serve.ts';

await serveUntilInterrupted('dist', new URL(siteUrl).pathname);
