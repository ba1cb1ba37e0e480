/** Keeps a reader's choice on their own machine. Where storage is closed, choices last for one page. */

/** Returns `undefined` when nothing was kept, or nothing that we would have written. */
export function readChoice(name: string): string | undefined {
	try {
		const kept = localStorage.getItem(`on-record-${name}`) ?? '';
		return /^[a-z]+$/.test(kept) ? kept : undefined;
	} catch {
		return undefined;
	}
}

export function keepChoice(name: string, value: string): void {
	try {
		localStorage.setItem(`on-record-${name}`, value);
	} catch {
		// Private windows may refuse; the page works all the same.
	}
}
