/** Finds the YAML at the top of a file with prose, by the rule of remark-frontmatter, where the prose itself is not wanted. */

export interface FrontMatter {
	text: string;
	/** Line of the file on which it begins. */
	line: number;
	/** Offset behind the line that closes it. */
	end: number;
}

/** `undefined` for a file that does not begin with a line `---`, or where no such line ends it. */
export function sliceFrontMatter(source: string): FrontMatter | undefined {
	const match = /^---[ \t]*\n(?:([\s\S]*?)\n)?---[ \t]*(?:\n|$)/.exec(source);
	return match ? { text: match[1] ?? '', line: 2, end: match[0].length } : undefined;
}
