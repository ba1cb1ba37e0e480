/** How a point developed, as a table: a row for each day, yes and no in two columns, what happened and what was found across both. */
import type { Stage, Step } from '../domain/development.ts';
import { answers } from '../domain/positions.ts';
import { bindDate } from './date.ts';
import { html, type SafeHtml } from './html.ts';
import type { Lookup } from './lookup.ts';
import { citeSource } from './source.ts';
import { classOfGroup, shortenSpeakers } from './speaker.ts';
import { capitalise } from './wording.ts';

export function renderDevelopment(stages: readonly Stage[], lookup: Lookup): SafeHtml {
	return html`<table class="course"><thead><tr><th scope="col"><span class="vh">Day</span></th><th scope="col">${capitalise(answers.asserts)}</th><th scope="col">${capitalise(answers.denies)}</th></tr></thead>${stages.map((stage) => renderStage(stage, lookup))}</table>`;
}

function renderStage({ when, events, steps, found }: Stage, lookup: Lookup): SafeHtml {
	const { addresses } = lookup;
	const [yes, no] = [answers.asserts, answers.denies].map((answer) =>
		steps.filter(({ position }) => position.answer === answer),
	);
	const others = steps.filter((step) => !yes?.includes(step) && !no?.includes(step));
	const across = (cells: readonly SafeHtml[]) => cells.map((cell) => [html`<td colspan="2">${cell}</td>`]);
	const rows = [
		...across(
			events.map(
				({ id, title }) => html`<span class="hap">Happened</span> <a href="${addresses.event(id)}">${title}</a>`,
			),
		),
		...(yes?.length || no?.length ? [[renderCell(yes ?? [], lookup), renderCell(no ?? [], lookup)]] : []),
		...across(others.map((step) => html`${renderStep(step, lookup)} ${step.position.answer ?? 'speaks to it'}`)),
		...across(found.map((one) => html`<span class="hap">Found</span> ${nameFound(one, lookup)}`)),
	];
	return html`<tbody>${rows.map(
		(cells, i) =>
			html`<tr>${i === 0 && html`<th scope="rowgroup"${rows.length > 1 && html` rowspan="${rows.length}"`}>${bindDate(when)}</th>`}${cells}</tr>`,
	)}</tbody>`;
}

function renderCell(steps: readonly Step[], lookup: Lookup): SafeHtml {
	return html`<td>${steps.map((step) => html`<p>${renderStep(step, lookup)}</p>`)}</td>`;
}

function nameFound(found: Stage['found'][number], lookup: Lookup): SafeHtml {
	if (found.kind === 'passage') return html`A passage in ${citeSource(found.source, lookup)}`;
	return html`What came of what ${shortenSpeakers(found.claim)} expected`;
}

function renderStep({ position, repliesTo }: Step, { addresses }: Lookup): SafeHtml {
	const { claim } = position;
	return html`<span class="${classOfGroup(claim.group)}"><a class="sg" href="${addresses.claim(claim.article.slug, claim.id)}">${shortenSpeakers(claim)}</a></span>${
		repliesTo.length > 0 && html` <small>to ${[...new Set(repliesTo.map(shortenSpeakers))].join(', ')}</small>`
	}`;
}
