/** What the registry says about a problem: the same words serve the documentation and, as tests, the checker. */

export interface ProblemKind {
	/** What is wrong, in a line without a full stop. */
	title: string;
	/** An error stops a build. */
	severity: 'error' | 'warning';
	/** Why it matters to a reader or an editor, in a sentence or three. */
	explanation: string;
	/** Files that yield this problem and no other. */
	wrong: Example;
	/** The same, mended: no problem at all. */
	right: Example;
}

/**
 * Path below `content/` → the whole text of the file, its bytes where it is no text, or `undefined` for a file that is taken away.
 * The files are laid over the small project of `tests/fixtures/small-project/`.
 */
export type Example = Readonly<Record<string, string | Uint8Array | undefined>>;

/** A file of these lines. */
export function lines(...all: string[]): string {
	return `${all.join('\n')}\n`;
}

/** Front matter of an example that is about prose; `docs/problems.md` leaves it out. */
export const frontMatter = lines('---', 'title: The bridge', 'published: 2026-11-21', '---', '');

/** An article of these lines, below the least front matter that an article can have. */
export function article(...body: string[]): string {
	return frontMatter + lines(...body);
}
