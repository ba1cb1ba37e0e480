/** Keys that act by themselves: never while the reader types or with a modifier, nor once they are switched off (WCAG 2.1.4). */
import { readKept } from './kept.ts';

const fields = 'input:not([type="checkbox"], [type="radio"]), textarea, select, [contenteditable]';

export function isShortcut({ ctrlKey, metaKey, altKey, target }: KeyboardEvent): boolean {
	const isTyping = target instanceof Element && target.closest(fields);
	return !(ctrlKey || metaKey || altKey || isTyping || readKept('keys') === 'off');
}
