/** Reads what stands in a mark's braces, strictly: `{#help-on-the-way in=polyansky-stakeout}`. */
import type { ContainerDirective, TextDirective } from 'mdast-util-directive';
import { findClaimIdFault, findIdFault } from '../domain/id.ts';
import { findSlip } from '../domain/nearest.ts';
import type { MarkAttribute } from './mark-syntax.ts';
import { type MarkName, marks } from './marks.ts';
import type { Report } from './report.ts';
import type { Place } from './source-text.ts';

/** A claim's own first mark. */
export interface ClaimMark {
	id: string;
	/** The statement it is part of. */
	statement?: string;
	/** Its speakers, where it names no statement. */
	by?: string[];
}

type MarkNode = TextDirective | ContainerDirective;

/** The claim that a mark begins or goes on with; `undefined` where it has no id that could name it. */
export function readClaimMark(node: MarkNode, report: Report): ClaimMark | { of: string } | undefined {
	const attributes = readAttributes(node, 'claim', report);
	const of = attributes.get('of');
	if (of) {
		attributes.delete('of');
		for (const extra of attributes.values()) {
			report.add(
				'mark/malformed',
				extra,
				`Unexpected ${nameAttribute(extra)} beside \`of=${of.value}\`: a part has no ${extra.name === 'id' ? 'id' : 'speaker'} of its own.`,
				'take it out',
			);
		}
		return { of: of.value };
	}
	const statement = attributes.get('in');
	const by = attributes.get('by');
	checkSpeaker(node, statement, by, report);
	const id = readClaimId(node, attributes.get('id'), report);
	if (!id) return undefined;
	return {
		id,
		...(statement && { statement: statement.value }),
		...(by && !statement && { by: splitIds(by.value) }),
	};
}

/** The event that a mark mentions; `undefined` where it names none. */
export function readEventMark(node: TextDirective, report: Report): string | undefined {
	const id = readAttributes(node, 'event', report).get('id');
	if (!id?.value) {
		report.add(
			'event/no-id',
			placeOf(node),
			'Unexpected event mark without an id.',
			'write `:event[…]{#name-of-a-file-in-content/events}`',
		);
		return undefined;
	}
	const fault = findIdFault(id.value);
	if (!fault) return id.value;
	report.add(
		'field/invalid',
		id,
		`Unexpected event \`${id.value}\`: ${fault}.`,
		'write the name of a file in `content/events/`',
	);
	return undefined;
}

function readAttributes(node: MarkNode, name: MarkName, report: Report): Map<string, MarkAttribute> {
	const known: readonly string[] = marks[name].attributes;
	const read = new Map<string, MarkAttribute>();
	for (const attribute of node.data?.attributes ?? []) {
		if (attribute.name === 'class') {
			report.add(
				'mark/malformed',
				attribute,
				`Unexpected ${nameAttribute(attribute)}: marks have no classes.`,
				'take it out',
			);
		} else if (!known.includes(attribute.name)) {
			report.add('field/unknown', attribute, describeUnknown(attribute, name), fixUnknown(attribute, known));
		} else if (read.has(attribute.name)) {
			report.add(
				'mark/malformed',
				attribute,
				`Unexpected second \`${attribute.name}\` in a mark.`,
				fixSecond(attribute.name),
			);
		} else read.set(attribute.name, attribute);
	}
	return read;
}

function describeUnknown({ name }: MarkAttribute, mark: MarkName): string {
	const expected = marks[mark].attributes.map((known) => (known === 'id' ? '`#id`' : `\`${known}\``)).join(', ');
	return `Unexpected \`${name}\` in a mark \`:${mark}\`, expected ${expected}.`;
}

function fixUnknown({ name, value }: MarkAttribute, known: readonly string[]): string {
	// `{border in=tass}`: a name without its sign.
	if (!value && !findIdFault(name)) return `write \`#${name}\` if it is the mark’s id`;
	const nearest = findSlip(name, known);
	return nearest ? `write \`${nearest}=${value}\`` : 'take it out';
}

function fixSecond(name: string): string {
	return name === 'by' ? 'write them as one: `by="first second"`' : 'keep one of them';
}

function readClaimId(node: MarkNode, id: MarkAttribute | undefined, report: Report): string | undefined {
	if (!id?.value) {
		report.add(
			'claim/no-id',
			id ?? placeOf(node),
			'Unexpected claim without an id.',
			'name it for ever by a neutral noun phrase: `{#help-on-the-way in=…}`',
		);
		return undefined;
	}
	const fault = findClaimIdFault(id.value);
	if (!fault) return id.value;
	report.add(
		'claim/bad-id',
		id,
		`Unexpected claim id \`${id.value}\`: ${fault}.`,
		'choose another name, such as `help-on-the-way`',
	);
	return undefined;
}

function checkSpeaker(
	node: MarkNode,
	statement: MarkAttribute | undefined,
	by: MarkAttribute | undefined,
	report: Report,
): void {
	if (statement && by) {
		report.add(
			'mark/malformed',
			by,
			'Unexpected `by` beside `in`: the statement says who speaks.',
			'keep `in`, or `by` where no statement file is worth it',
		);
	}
	if (!statement && !by) {
		report.add(
			'claim/no-speaker',
			placeOf(node),
			'Unexpected claim that nobody is answerable for.',
			'add `in=` with a statement, or `by=` with a speaker',
		);
	}
	for (const [attribute, ids] of [
		[statement, statement && [statement.value]],
		[by, by && splitIds(by.value)],
	] as const) {
		if (!attribute || !ids) continue;
		if (ids.join('') === '') {
			report.add(
				'claim/no-speaker',
				attribute,
				`Unexpected empty \`${attribute.name}\`.`,
				'write the id of a file in `content/`',
			);
			continue;
		}
		for (const id of ids) {
			const fault = findIdFault(id);
			if (fault)
				report.add(
					'field/invalid',
					attribute,
					`Unexpected id \`${id}\` in \`${attribute.name}\`: ${fault}.`,
					fixId(attribute),
				);
		}
	}
}

function fixId({ name }: MarkAttribute): string {
	return name === 'by'
		? 'write ids of files in `content/speakers/`, with spaces between: `by="first second"`'
		: 'write the id of a file in `content/statements/`';
}

function splitIds(value: string): string[] {
	return [...new Set(value.trim().split(/\s+/))];
}

function nameAttribute({ name, value }: MarkAttribute): string {
	return name === 'id' ? `\`#${value}\`` : name === 'class' ? `\`.${value}\`` : `\`${name}=${value}\``;
}

function placeOf(node: MarkNode): Place {
	return { line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 };
}
