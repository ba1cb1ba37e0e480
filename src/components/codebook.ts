/** The codebook's fields, and words about data: backticks mark values, and a question stands with the program that answers it. */
import { html, join, type SafeHtml } from './html.ts';

/** Backticks mark values. */
export function renderMeaning(text: string): SafeHtml {
	return html`${text.split('`').map((part, index) => (index % 2 ? html`<code>${part}</code>` : part))}`;
}

export function renderQuery({
	question,
	program,
	code,
}: {
	question: string;
	program: string;
	code: string;
}): SafeHtml {
	return html`<figure class="query"><figcaption>${question} <small>${program}</small></figcaption><pre tabindex="0"><code>${code}</code></pre></figure>`;
}

export function renderField(file: string, { key, meaning, rule, border, examples, values }: CodebookEntry): SafeHtml {
	return html`<section class="field"><h3 id="${file}_${key}"><code>${key}</code></h3><p>${renderMeaning(meaning)}</p>${renderRule({ rule, border, examples })}${values.map(
		({ path, values: listed }) =>
			html`${path && html`<h4>Values of <code>${path}</code></h4>`}<dl class="values">${listed.map(
				({ value, meaning: words, ...more }) =>
					html`<div><dt><code>${value}</code> ${words}</dt><dd>${renderRule(more)}</dd></div>`,
			)}</dl>`,
	)}</section>`;
}

function renderRule({ rule, border, examples }: Ruled): SafeHtml {
	const shown = examples.map(renderExample);
	return html`<ul class="rule"><li><b>Rule</b> ${renderMeaning(rule)}</li><li><b>Border</b> ${renderMeaning(border)}</li>${shown.length > 0 && html`<li><b>Examples</b> ${join(shown, ' · ')}</li>`}</ul>`;
}

/** What comes from the data is linked to its page; what is made up says so. */
function renderExample({ text, of, url }: Shown): SafeHtml {
	if (!url) return html`<q>${text}</q> <small>(made up)</small>`;
	return of === undefined
		? html`<a href="${url}"><q>${text}</q></a>`
		: html`<q>${text}</q> <small>in</small> <a href="${url}"><q>${of}</q></a>`;
}

interface Shown {
	text: string;
	/** What the text belongs to. */
	of?: string;
	url?: string;
}

interface Ruled {
	rule: string;
	border: string;
	examples: readonly Shown[];
}

export interface CodebookEntry extends Ruled {
	key: string;
	meaning: string;
	values: readonly { path: string; values: readonly (Ruled & { value: string; meaning: string })[] }[];
}
