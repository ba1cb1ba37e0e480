import { expect, test } from 'vitest';
import { foldWords } from '../../src/domain/fold.ts';
import { matchesName } from '../../src/scripts/filter-names.ts';

const words = foldWords('Lukashenko, Alexander Аляксандр Рыгоравіч Лукашэнка Łukaszenka');

test.each([
	['luka', true],
	['ŁUKASZ', true],
	['лукаш', true],
	['alex luk', true],
	['luk alex', true],
	['', true],
	['ashenko', false],
	['alex minsk', false],
])('“%s” may mean the speaker: %s', (query, expected) => {
	expect(matchesName(foldWords(query), words)).toBe(expected);
});
