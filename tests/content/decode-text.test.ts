import { expect, test } from 'vitest';
import { decodeText } from '../../src/content/decode-text.ts';

const encode = (text: string) => new TextEncoder().encode(text);

test('a byte order mark goes, and all line endings become one', () => {
	expect(decodeText(new Uint8Array([0xef, 0xbb, 0xbf, ...encode('a\r\nb\rc\n\td')]))).toEqual({ text: 'a\nb\nc\n\td' });
});

test.each([
	['a byte that begins nothing', [0x61, 0x0a, 0x62, 0xff, 0x63], 3, 2, 2],
	['a letter of Latin-1', [0x43, 0x61, 0x66, 0xe9, 0x0a], 3, 1, 4],
	['a letter cut off by another', [0x61, 0xc3, 0x62], 1, 1, 2],
	['a letter cut off by the end', [0x61, 0x0d, 0x0a, 0xe2, 0x82], 3, 2, 1],
	['an overlong spelling', [0xc0, 0x80], 0, 1, 1],
	['half a pair of surrogates', [0x61, 0xed, 0xa0, 0x80], 1, 1, 2],
	['UTF-16', [0xff, 0xfe, 0x61, 0x00], 0, 1, 1],
	['a bad byte behind a picture', [...encode('🙂'), 0xff], 4, 1, 3],
])('%s is named by its offset, line and column', (_what, bytes, offset, line, column) => {
	const { text, fault } = decodeText(new Uint8Array(bytes));
	expect(text).toBeUndefined();
	expect(fault).toMatchObject({ line, column });
	expect(fault?.message).toContain(`at offset ${offset},`);
});

test.each(['\0', '\u0007', '\u001b', '\u0085', '\ufffe', '\u{1ffff}'])('%j is named, and kept out', (character) => {
	const { text, fault } = decodeText(encode(`a\nb${character}c${character}`));
	expect(fault).toMatchObject({ line: 2, column: 2, message: expect.stringContaining('(and 1 more such)') });
	expect(text).toBe(`a\nb${'\ufffd'.repeat(character.length)}c${'\ufffd'.repeat(character.length)}`);
});

test('marks that join, turn or have no width are text', () => {
	const text = 'a\u200d\u200e\u202b\u00ad\ufeff\u0301';
	expect(decodeText(encode(text))).toEqual({ text });
});
