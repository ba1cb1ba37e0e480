/** Colours that everybody can read and tell apart: computed from tokens.css, not believed. */
import {
	differenceCiede2000,
	filterDeficiencyDeuter,
	filterDeficiencyProt,
	filterDeficiencyTrit,
	type Rgb,
	wcagContrast,
} from 'culori';
import { describe, expect, test } from 'vitest';
import { layOver, listTints, listTokens, readColour, stylesheets, type Theme, themes } from './palette.ts';

const leastForProse = 7;
const leastForText = 4.5;
const leastForControls = 3;
const leastDistance = 10;

const groups = listTokens('--color-group-');
const plainSurfaces = ['--color-surface', '--color-sunk', '--color-sunk-2'];

const vision: Record<string, (colour: Rgb) => Rgb> = {
	'full colour vision': (colour) => colour,
	protanopia: filterDeficiencyProt(1),
	deuteranopia: filterDeficiencyDeuter(1),
	tritanopia: filterDeficiencyTrit(1),
};

describe.each(themes)('%s', (theme) => {
	test(`prose has a contrast of ${leastForProse} on every surface and every tint`, () => {
		const text = readColour('--color-text', theme);
		expect(listFaint('--color-text', [...listSurfaces(theme), ...listTinted(theme)], text, leastForProse)).toEqual([]);
	});

	test.each(['--color-quiet', '--color-dimmed', '--color-focus', ...groups])(
		`%s has a contrast of ${leastForText} on every surface`,
		(role) => {
			expect(listFaint(role, listSurfaces(theme), readColour(role, theme), leastForText)).toEqual([]);
		},
	);

	test(`a group's sign and name have a contrast of ${leastForText} on the tint of their own claims`, () => {
		const faint = groups.flatMap((group) =>
			listFaint(group, listTinted(theme, [group]), readColour(group, theme), leastForText),
		);
		expect(faint).toEqual([]);
	});

	test(`the edge of a control has a contrast of ${leastForControls} on the page`, () => {
		const edge = readColour('--color-rule-strong', theme);
		const page = readColour('--color-surface', theme);
		expect(wcagContrast(edge, page)).toBeGreaterThanOrEqual(leastForControls);
	});

	test.each(Object.keys(vision))(`any two groups are ΔE2000 ${leastDistance} apart under %s`, (name) => {
		const see = vision[name] ?? ((colour) => colour);
		const near = listPairs(groups).filter(
			([one, other]) => measureDistance(see, readColour(one, theme), readColour(other, theme)) < leastDistance,
		);
		expect(near).toEqual([]);
	});
});

test('the tints of claims are found in the styles', () => {
	expect(listTints('--group').length).toBeGreaterThan(0);
});

test('only tokens.css names pigments: all other styles see roles', () => {
	const css = stylesheets.get('tokens.css') ?? '';
	const pigments = [...css.matchAll(/(--[\w-]+):\s*light-dark\(/g)]
		.map(([, name = '']) => name)
		.filter((name) => !name.startsWith('--color-'));
	expect(pigments.length).toBeGreaterThan(10);
	const seen = [...stylesheets]
		.filter(([file]) => file !== 'tokens.css')
		.flatMap(([file, text]) => [
			...pigments.filter((name) => text.includes(`var(${name})`)).map((name) => `${file}: ${name}`),
			...(text.match(/#[\da-f]{3,8}\b(?=[^{}]*;)/gi) ?? []).map((colour) => `${file}: ${colour}`),
		]);
	expect(seen).toEqual([]);
});

interface Surface {
	name: string;
	colour: Rgb;
}

function listSurfaces(theme: Theme): Surface[] {
	return plainSurfaces.map((name) => ({ name, colour: readColour(name, theme) }));
}

/** The page under every tint of `tinting` groups that the styles lay over it. */
function listTinted(theme: Theme, tinting = groups): Surface[] {
	const page = readColour('--color-surface', theme);
	return tinting.flatMap((group) =>
		[...new Set(listTints('--group'))].map((share) => ({
			name: `${100 * share} % of ${group}`,
			colour: layOver(readColour(group, theme), share, page),
		})),
	);
}

function listFaint(role: string, surfaces: readonly Surface[], colour: Rgb, least: number): string[] {
	return surfaces
		.map(({ name, colour: surface }) => ({ name, ratio: wcagContrast(colour, surface) }))
		.filter(({ ratio }) => ratio < least)
		.map(({ name, ratio }) => `${role} on ${name}: ${ratio.toFixed(2)}`);
}

function listPairs(names: readonly string[]): [string, string][] {
	return names.flatMap((one, index) => names.slice(index + 1).map((other): [string, string] => [one, other]));
}

function measureDistance(see: (colour: Rgb) => Rgb, one: Rgb, other: Rgb): number {
	return differenceCiede2000()(see(one), see(other));
}
