/** How we know that something was said, as data: the kind, and the source or the reporters that it rests on. */

import { assertNever } from '../domain/assert.ts';
import type { Attestation } from '../domain/attestation.ts';
import { listPublicIds } from './row.ts';

export function writeAttestation(attestation: Attestation | undefined) {
	if (!attestation) return {};
	const { kind } = attestation;
	switch (kind) {
		case 'first-hand':
			return {
				attestation: kind,
				'confirmed-by': attestation.source.id,
				'read-in-copy': attestation.readInCopy || undefined,
			};
		case 'several':
			return { attestation: kind, reporters: listPublicIds(attestation.reporters).sort() };
		case 'one':
			return { attestation: kind, reporters: listPublicIds([attestation.reporter]) };
		default:
			return assertNever(kind);
	}
}
