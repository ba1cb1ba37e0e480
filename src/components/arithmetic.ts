/** The numbers of a claim, divided by those that they are compared with, each with its source and with what speaks against comparing them. */
import { type Arithmetic, type Inequality, type Quantity, writeArithmetic, writeNumber } from '../domain/figures.ts';
import type { Claim } from '../domain/record.ts';
import { joinWords } from '../domain/words.ts';
import { shortenDate } from './date.ts';
import { html, type SafeHtml } from './html.ts';
import type { Lookup } from './lookup.ts';
import { citeSource } from './source.ts';
import { shortenSpeakers } from './speaker.ts';
import { capitalise } from './wording.ts';

const inequalities: Readonly<Record<Inequality, string>> = {
	unit: 'other things are counted',
	period: 'the periods are not equally long',
};

/** The claim's own sums and those of claims that start from its number; nothing where there are none. */
export function renderArithmetic(claim: Claim, lookup: Lookup): SafeHtml | undefined {
	const claims = [claim, ...claim.comparedIn].filter(({ arithmetic }) => arithmetic);
	if (!claims.length) return undefined;
	return html`<details open><summary><h2>The numbers</h2></summary>${claims.map(
		(one) => one.arithmetic && renderSums(one.arithmetic, one, claim, lookup),
	)}</details>`;
}

function renderSums(arithmetic: Arithmetic, owner: Claim, shown: Claim, lookup: Lookup): SafeHtml {
	const { dividend, bases, implied, isPercent } = arithmetic;
	const rounded = bases.some(({ result }) => !result.isExact) && ' (rounded)';
	const times = isPercent ? '%' : ' times';
	const address = lookup.addresses.claim(owner.article.slug, owner.id);
	return html`<p class="sum">${owner !== shown && html`<a href="${address}">${capitalise(owner.text)}</a>: `}<b>${writeArithmetic(arithmetic)}</b>${rounded}</p><ul><li>${renderQuantity(dividend, lookup)}</li>${bases.map(
		({ base, unequal }) =>
			html`<li>${renderQuantity(base, lookup)}${unequal.length > 0 && `. Not like for like: ${joinWords(unequal.map((kind) => inequalities[kind]))}`}</li>`,
	)}${
		implied &&
		html`<li>For ${writeNumber(implied.claimed)}${times} the other number would be ${writeNumber(dividend.value)} ÷ ${writeNumber(implied.claimed)}${isPercent && '%'} = ${implied.base.text}</li>`
	}</ul>`;
}

/** `33,200 attempts to cross the border, August to 12 November 2021 (Border Guard, 12 Nov 2021)`. */
function renderQuantity({ value, unit, period, origin }: Quantity, lookup: Lookup): SafeHtml {
	return html`<b>${writeNumber(value)}</b> ${unit}, ${period.words} (${renderOrigin(origin, lookup)})`;
}

function renderOrigin(origin: Quantity['origin'], lookup: Lookup): SafeHtml | string {
	if ('claim' in origin) {
		const { claim } = origin;
		return html`<a href="${lookup.addresses.claim(claim.article.slug, claim.id)}">${shortenSpeakers(claim)}, ${shortenDate(claim.said)}</a>`;
	}
	const source = lookup.sources.get(origin.source);
	return source ? citeSource(source, lookup) : origin.source;
}
