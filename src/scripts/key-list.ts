/** The list of keys, and the switch for whom single keys disturb: speech input types letters nobody meant (WCAG 2.1.4). */
import styles from '../styles/keys.css?url';
import { keep, readKept } from './kept.ts';
import { loadStyles } from './load-styles.ts';

let dialog: HTMLDialogElement | undefined;

export async function showKeys(): Promise<void> {
	if (!dialog) {
		dialog = build();
		document.body.append(dialog);
		await loadStyles(styles);
	}
	if (!dialog.open) dialog.showModal();
}

function build(): HTMLDialogElement {
	const made = element('dialog', []);
	const title = element('h2', ['Keys']);
	title.id = 'key_list';
	made.className = 'keys';
	made.setAttribute('aria-labelledby', title.id);
	made.setAttribute('closedby', 'any');
	const isArticle = document.querySelector('.text mark');
	const hasNeighbours = document.querySelector('main a:is([rel="next"], [rel="prev"])');
	const rows: [string, string][] = [
		...(isArticle
			? ([
					['j', 'to the next claim'],
					['k', 'to the claim before'],
					['Enter', 'opens its note'],
				] satisfies [string, string][])
			: []),
		...(hasNeighbours
			? ([
					['j', 'to the next claim of the same statement'],
					['k', 'to the one before'],
				] satisfies [string, string][])
			: []),
		['c', `copies the link to the ${isArticle || document.querySelector('[data-claim]') ? 'claim' : 'page'}`],
		['/', 'searches'],
		['?', 'shows this list'],
		['Esc', 'closes what is open'],
	];
	const list = element(
		'dl',
		rows.map(([key, does]) => element('div', [element('dt', [element('kbd', [key])]), element('dd', [does])])),
	);
	const box = element('input', []);
	box.type = 'checkbox';
	box.checked = readKept('keys') !== 'off';
	box.addEventListener('change', () => keep('keys', box.checked ? 'on' : 'off'));
	const close = element('button', ['Close']);
	const form = element('form', [close]);
	form.method = 'dialog';
	made.append(title, list, element('label', [box, ' Use these keys']), form);
	return made;
}

function element<Name extends keyof HTMLElementTagNameMap>(
	name: Name,
	children: readonly (Node | string)[],
): HTMLElementTagNameMap[Name] {
	const made = document.createElement(name);
	made.append(...children);
	return made;
}
