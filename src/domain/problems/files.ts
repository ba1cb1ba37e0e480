/** Problems of files as such: their names, their bytes, their place. */
import { lines, type ProblemKind } from './kind.ts';

const guard = lines('name: Gate Guard', 'kind: organisation');

export const fileProblems = {
	'file/unreadable': {
		title: 'A file can’t be read, or not as UTF-8 text',
		severity: 'error',
		explanation:
			'Another encoding turns names and quotations into other characters without a word. The message gives the offset of the first byte that is not UTF-8. A file that this account may not read, or that goes away while it is read, has this problem too.',
		wrong: {
			'speakers/guard.yaml': new Uint8Array([...new TextEncoder().encode('name: Caf'), 0xe9, 0x0a]),
		},
		right: { 'speakers/guard.yaml': lines('name: Café', 'kind: organisation') },
	},
	'file/control-character': {
		title: 'A character that no page may hold',
		severity: 'error',
		explanation:
			'HTML and feeds refuse control characters: one of them, pasted along with a sentence, would break a feed for all of its readers. Tabs and line endings are no such characters.',
		wrong: { 'speakers/guard.yaml': lines('name: Gate\u0007 Guard', 'kind: organisation') },
		right: { 'speakers/guard.yaml': lines('name: Gate Guard', 'kind: organisation') },
	},
	'file/bad-name': {
		title: 'A file name can’t be an id',
		severity: 'error',
		explanation:
			'The name of a file stands in the address of its page for ever, so only a-z, 0-9 and single hyphens between them are allowed, at most 80 characters.',
		wrong: { 'speakers/Gate_Guard.yaml': guard },
		right: { 'speakers/guard.yaml': guard },
	},
	'file/unexpected': {
		title: 'A file stands where none is expected',
		severity: 'error',
		explanation:
			'A file that nobody reads looks like content and is none: what it says would be missing from every page. Links to other places are not followed, since a copy of the repository would not have what they lead to.',
		wrong: { 'speakers/guard.yml': guard },
		right: { 'speakers/guard.yaml': guard },
	},
	'yaml/syntax': {
		title: 'YAML or front matter does not parse',
		severity: 'error',
		explanation:
			'A colon and a space inside a value, a tab, or a quotation mark without its partner ends or changes a value. Text that holds a colon, a hash or a quotation mark stands in quotation marks.',
		wrong: {
			'articles/bridge.md': lines(
				'---',
				'title: The bridge: open or shut',
				'published: 2026-11-21',
				'---',
				'',
				'It opened.',
			),
		},
		right: {
			'articles/bridge.md': lines(
				'---',
				'title: "The bridge: open or shut"',
				'published: 2026-11-21',
				'---',
				'',
				'It opened.',
			),
		},
	},
} as const satisfies Record<string, ProblemKind>;
