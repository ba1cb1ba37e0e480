import { expect, test } from 'vitest';
import { type Passage, writeTextFragment } from '../../src/domain/text-fragment.ts';

const passage = (words: string, before = ''): Passage => ({ words, before });

test.each<[string, Passage[], string]>([
	['a short claim is named whole', [passage('Nobody was hurt')], ':~:text=Nobody%20was%20hurt'],
	[
		'of a long one, both ends are enough',
		[passage('one two three four five six seven')],
		':~:text=one%20two%20three,five%20six%20seven',
	],
	[
		'words before it tell it from the same words elsewhere',
		[passage('Nobody was hurt', 'On Monday the mayor said: ')],
		':~:text=the%20mayor%20said%3A-,Nobody%20was%20hurt',
	],
	[
		'signs that the rule uses are encoded',
		[passage('well-known, A&B – “so”')],
		':~:text=well%2Dknown%2C%20A%26B%20%E2%80%93%20%E2%80%9Cso%E2%80%9D',
	],
	[
		'each part of an interrupted claim is named',
		[passage('He stays', 'Yes.'), passage('and waits', 'he said, ')],
		':~:text=Yes.-,He%20stays&text=he%20said%2C-,and%20waits',
	],
	['no words, no fragment', [], ''],
])('%s', (_, passages, fragment) => {
	expect(writeTextFragment(passages)).toBe(fragment);
});
