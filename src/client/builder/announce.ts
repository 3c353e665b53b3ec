/** Tells screen readers what happened, in one place and not too often. */
import { part } from './controls.ts';

let waiting: ReturnType<typeof setTimeout> | undefined;

/** Said a moment later; what comes in between takes its place. */
export function announce(text: string, delay = 150): void {
  clearTimeout(waiting);
  const region = part('ansage');
  // The same words again would not be noticed otherwise.
  region.textContent = '';
  waiting = setTimeout(() => (region.textContent = text), delay);
}
