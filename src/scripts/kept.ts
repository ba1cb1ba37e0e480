/** What the reader chose, remembered on their own machine; where storage is closed, nothing is. */
const prefix = 'on-record-';

export function readKept(name: string): string | null {
	try {
		return localStorage.getItem(prefix + name);
	} catch {
		return null;
	}
}

export function keep(name: string, value: string): void {
	try {
		localStorage.setItem(prefix + name, value);
	} catch {
		// Private windows may refuse.
	}
}
