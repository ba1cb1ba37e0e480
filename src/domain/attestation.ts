/**
 * How we know that it was said. Labels come from a statement's sources alone, never from an editor's opinion (DESIGN §1).
 */
import { assertNever } from './assert.ts';
import type { Source } from './source.ts';
import type { Speaker } from './speaker.ts';

export type Attestation =
	/** A transcript, recording or official text of the speaker or the body they speak for, or whatever the speaker published (docs/adr/0004). */
	| { kind: 'first-hand'; source: Source; readInCopy: boolean }
	/** At least two sources whose chains end in different publishers. */
	| { kind: 'several'; reporters: Speaker[] }
	/** One reporter, however many outlets pass it on. */
	| { kind: 'one'; reporter: Speaker };
export type AttestationKind = Attestation['kind'];

/** One way by which words reached us: the document, and the speakers between it and the words, nearest to the reader first. */
export interface Path {
	source: Source;
	/** The document that a copy copies, else the document itself. */
	original: Source;
	via: Speaker[];
}

const firstHandTypes: readonly string[] = ['transcript', 'recording', 'official-text'];

/**
 * Judges a statement's paths. `speakers` holds the ids of its speakers, `answerable` those and every body they speak for.
 * Returns `undefined` where there is no path: then nobody can be named as the reporter.
 */
export function judgeAttestation(
	paths: readonly Path[],
	speakers: ReadonlySet<string>,
	answerable: ReadonlySet<string>,
): Attestation | undefined {
	const own = paths.find(
		({ original }) =>
			speakers.has(original.publisher) ||
			(firstHandTypes.includes(original.type) && answerable.has(original.publisher)),
	);
	if (own)
		return {
			kind: 'first-hand',
			source: own.original,
			readInCopy: own.source.type === 'copy' || own.original.seen === 'copy',
		};
	const ends = new Map<string, Speaker>();
	for (const { via } of paths) {
		const end = via.at(-1);
		if (end) ends.set(end.id, end);
	}
	const reporters = [...ends.values()];
	const [first] = reporters;
	if (!first) return undefined;
	return reporters.length > 1 ? { kind: 'several', reporters } : { kind: 'one', reporter: first };
}

/** The label that readers see, e.g. `Reported by 3 outlets`. */
export function labelAttestation(attestation: Attestation): string {
	switch (attestation.kind) {
		case 'first-hand':
			return 'Confirmed that they said it';
		case 'several':
			return `Reported by ${attestation.reporters.length} outlets`;
		case 'one':
			return `Only ${attestation.reporter.name} reports this`;
		default:
			return assertNever(attestation);
	}
}

/** What stands beside the label: the document, or the reporters by name. Empty where the label says it all. */
export function detailAttestation(attestation: Attestation): string {
	switch (attestation.kind) {
		case 'first-hand':
			return `${attestation.source.title}${wordReading(attestation)}`;
		case 'several':
			return attestation.reporters
				.map((reporter) => reporter.name)
				.sort((a, b) => a.localeCompare(b, 'en'))
				.join(', ');
		case 'one':
			return '';
		default:
			return assertNever(attestation);
	}
}

/** How a document was read, where it was not the original itself. */
function wordReading({ source, readInCopy }: Extract<Attestation, { kind: 'first-hand' }>): string {
	const by = source.translated?.by;
	const ways = [readInCopy && 'copy', by && (by === 'machine' ? 'machine translation' : `translation by ${by}`)];
	const known = ways.filter(Boolean);
	return known.length ? `, read in a ${known.join(' and a ')}` : '';
}
