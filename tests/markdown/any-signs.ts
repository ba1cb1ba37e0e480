/** Words among signs of Markdown in any order: text that nobody would type, and that must still not lose a word in silence. */
import fc from 'fast-check';

export interface Signs {
	source: string;
	/** Each differs from all others. */
	words: string[];
}

const signs = [
	...[' ', ' ', ' ', '\n', '\n', '\n\n', '\n\n', '\r\n', '  \n', '\\\n', '\t', '    ', '\n    ', '\n\t'],
	...['*', '**', '_', '__', '`', '``', '\n```\n', '\n~~~\n', '\\', '&', '&amp;', '&#10;', '&#32;', '&#x41;', '&nbsp;'],
	...['<', '>', '<b>', '</b>', '<!-- ', ' -->', '<div>\n', '<https://x.example>', '<!', '<?'],
	...[
		'[',
		']',
		'(',
		')',
		'![',
		'](/x)',
		'](https://x.example)',
		'](<y z>)',
		'](',
		'][',
		'[]',
		'\n\n[',
		']: /x\n',
		']: ',
		'"',
		"'",
	],
	...['\n# ', '\n## ', ' ##\n', '\n===\n', '\n---\n', '\n- ', '\n* ', '\n1. ', '\n7) ', '\n> ', '\n>> ', '\n\n\n'],
	...[
		':',
		'::',
		':::',
		'\n:::\n',
		'{',
		'}',
		'{#x}',
		'{#x by=y}',
		':smile:',
		'.',
		'!',
		'|',
		'~',
		'^',
		'“',
		'”',
		'„',
		'«',
		'—',
	],
	...[
		'\u00a0',
		'\u200b',
		'\u200d',
		'\u202e',
		'\u0301',
		'\ufeff',
		'\u2028',
		'\u000c',
		'\u0000',
		'Ж',
		'ש',
		'字',
		'👩‍👩‍👧',
	],
];
const halves = [
	'&#13;',
	...[
		':claim[',
		':claim[',
		':event[',
		':claim',
		'claim[',
		'::claim[',
		':clam[',
		':claim [',
		':claim{#a by=x}',
		']{',
		' {#b by=x}',
	],
	...[
		']{#a by=x}',
		']{#b in=y}',
		']{#c by=x}',
		']{of=a}',
		']{of=b}',
		']{#e}',
		']{#d by=a=b}',
		']{#d by=“x”}',
		']{.x}',
		']{#a,b}',
	],
	...[
		'\n:::claim{#d by=x}\n',
		'\n::::claim{of=a}\n',
		'\n:::claim[',
		'\n:::\n',
		'\n::::\n',
		'\n:::claim\n',
		'\n:::event{#e}\n',
	],
];

export const anySigns = arrange(signs);
export const anySignsAndMarks = arrange([...signs, ...halves, ...halves, ...halves]);

function arrange(pieces: readonly string[]): fc.Arbitrary<Signs> {
	const piece = fc.oneof(fc.constant(''), fc.constantFrom(...pieces));
	return fc.array(piece, { maxLength: 40, size: 'max' }).map((chosen) => {
		const words: string[] = [];
		const source = chosen
			.map((sign) => {
				if (sign !== '') return sign;
				const word = `word${words.length}x`;
				words.push(word);
				return word;
			})
			.join('');
		return { source, words };
	});
}
