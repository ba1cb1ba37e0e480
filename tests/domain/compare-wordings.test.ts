import { describe, expect, test } from 'vitest';
import {
	alignWords,
	type Compared,
	compareWordings,
	type Stretch,
	type Worded,
} from '../../src/domain/compare-wordings.ts';

/** `_so_`: worded differently; `[so]`: only here. */
function draw(stretches: readonly Stretch[] | undefined): string | undefined {
	return stretches
		?.map(({ mark, text }) => (mark === 'same' ? text : mark === 'changed' ? `_${text}_` : `[${text}]`))
		.join('');
}

describe('what is marked', () => {
	test.each<[string, string, string, string]>([
		[
			'lives and wellbeing have been put in danger for political purposes by Belarus',
			'whose lives and well-being were threatened by Belarus for political purposes',
			'lives and wellbeing _have been put in danger_ for political purposes by Belarus',
			'[whose] lives and well-being _were threatened_ by Belarus for political purposes',
		],
		[
			'calls for a strong international reaction and cooperation in order to hold Belarus accountable',
			'requires decisive action and cooperation from the international community to hold Belarus accountable',
			'_calls for a strong_ international _reaction_ and cooperation _in order_ to hold Belarus accountable',
			'_requires decisive action_ and cooperation _from the_ international _community_ to hold Belarus accountable',
		],
		[
			'It demonstrates how the Lukashenko regime has become a threat to regional stability.',
			'the Lukashenka regime has become a threat to stability in the region',
			'[It demonstrates how] the _Lukashenko_ regime has become a threat to _regional_ stability.',
			'the _Lukashenka_ regime has become a threat to stability _in the region_',
		],
		[
			'stand ready to discuss further measures that we can take',
			'ready to discuss new sanctions against Minsk',
			'[stand] ready to discuss _further measures that we can take_',
			'ready to discuss _new sanctions against Minsk_',
		],
		[
			'direct dialogue between the EU and Belarus',
			'Direct talks between Belarus and the EU could settle the matter',
			'direct _dialogue_ between the EU _and_ Belarus',
			'Direct _talks_ between Belarus [and] the EU _could settle the matter_',
		],
		['We have a lot of questions', 'many questions', '_We have a lot of_ questions', '_many_ questions'],
		[
			'33,200 attempts since August',
			'About 33,200 attempts',
			'33,200 attempts [since August]',
			'[About] 33,200 attempts',
		],
	])('%s | %s', (one, other, first, second) => {
		expect(alignWords(one, other)?.map(draw)).toEqual([first, second]);
	});

	test.each([
		['case', 'the Fence was cut', 'The fence was CUT'],
		['punctuation and quotation marks', 'he said: “no, never”', 'He said no never.'],
		['hyphens', 'well-being', 'wellbeing'],
		['the code of a letter', 'Kuźnica', 'Kuz\u0301nica'],
		['another script', 'Мы открыты', '«мы открыты»'],
	])('%s is no difference', (_, one, other) => {
		expect(
			alignWords(one, other)
				?.flat()
				.map(({ mark }) => mark),
		).toEqual(['same', 'same']);
	});

	test.each([
		['No, absolutely not', 'neither Belarus nor Russia provide migrants with any assistance'],
		['the orchestrated instrumentalisation of human beings', 'organized use of people'],
		['Yes', ''],
	])('where nearly nothing is shared, nothing is: %s | %s', (one, other) => {
		expect(alignWords(one, other)).toBeUndefined();
	});
});

describe('which are compared', () => {
	const english = (text: string): Worded => ({ text, lang: 'en' });
	const kinds = (compared: readonly Compared<Worded>[]) => compared.map(({ kind }) => kind);

	test('the first with each of the others', () => {
		const compared = compareWordings([
			english('our solidarity with Poland'),
			english('solidarity with Warsaw'),
			english('The seven declare “our solidarity with Poland”'),
		]);
		expect(compared.map((column) => column.kind === 'marked' && draw(column.stretches))).toEqual([
			'[our] solidarity with _Poland_',
			'solidarity with _Warsaw_',
			'[The seven declare] “our solidarity with Poland”',
		]);
	});

	test('the first takes its marks from the first that it can be compared with', () => {
		const compared = compareWordings([english('many questions'), english('No answer'), english('many more questions')]);
		expect(kinds(compared)).toEqual(['marked', 'apart', 'marked']);
		expect(compared[0]).toMatchObject({ stretches: [{ mark: 'same', text: 'many questions' }] });
	});

	test('the others with each other, where the first is like neither', () => {
		const compared = compareWordings([
			english('No, absolutely not'),
			english('neither provides any assistance'),
			english('neither provides any help'),
		]);
		expect(kinds(compared)).toEqual(['apart', 'marked', 'marked']);
		expect(compared[2]).toMatchObject({ stretches: [{ mark: 'same' }, { mark: 'changed', text: 'help' }] });
	});

	test('languages are never mixed', () => {
		const russian = { text: 'мы открыты', lang: 'ru' };
		expect(kinds(compareWordings([russian, english('we are open'), english('we stay open')]))).toEqual([
			'foreign',
			'marked',
			'marked',
		]);
		expect(kinds(compareWordings([russian, english('we are open')]))).toEqual(['foreign', 'foreign']);
	});

	test('one wording alone is compared with nothing', () => {
		expect(compareWordings([english('we are open')])).toEqual([
			{ kind: 'marked', wording: english('we are open'), stretches: [{ mark: 'same', text: 'we are open' }] },
		]);
	});
});
