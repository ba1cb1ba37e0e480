import { expect, test } from 'vitest';
import { fold, foldWords } from '../../src/domain/fold.ts';

test.each([
	['Łukaszenka', 'lukaszenka'],
	['Лукашенко', 'lukashenko'],
	['Лукашэнка', 'lukashenka'],
	['Ціханоўская', 'tsikhanowskaya'],
	['Щедрик, Ґудзь', 'shchedrik, gudz'],
	['Błaszczak', 'blaszczak'],
	['Šimonytė', 'simonyte'],
	['Jürgenson', 'jurgenson'],
	['Straße', 'strasse'],
	['10:30', '10:30'],
	['', ''],
])('%j folds to %j', (text, folded) => {
	expect(fold(text)).toBe(folded);
});

test('composed and decomposed letters fold alike', () => {
	expect(fold('Kuźnica'.normalize('NFD'))).toBe(fold('Kuźnica'.normalize('NFC')));
	expect(fold('Чайка'.normalize('NFD'))).toBe('chayka');
});

test('words are split at everything but letters and digits, apostrophes join', () => {
	expect(foldWords('Pavel Fel’dman, 33.2 тыс.')).toEqual(['pavel', 'feldman', '33', '2', 'tys']);
});
