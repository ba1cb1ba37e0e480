/** What stands about a position on a point in dispute: a claim, with the place that it has on the point's page. */
import { address, claimId, type Field, id, ids, oneOf, text } from '../field.ts';
import { claimFields } from './claim-fields.ts';
import { attested, range, role, said, urlRule } from './shared.ts';
import { positionValues } from './vocabularies.ts';

const { stance, because, basis, original } = claimFields;

export const positionFields = {
	claim: {
		schema: claimId,
		refers: 'claims',
		meaning: 'Id of the claim.',
		rule: 'Every claim that has a point.',
		border: 'A party without an answer has no row: see `parties` and `searched` of the point.',
	},
	point: {
		schema: id,
		refers: 'points',
		meaning: 'Id of the point in dispute.',
		rule: 'The point of the claim; each claim answers one at most.',
		border: 'Rows of one point stand together, in the order of its page.',
	},
	url: { schema: address, meaning: 'The claim’s own page.', ...urlRule },
	row: {
		schema: oneOf(positionValues),
		meaning: 'Where it stands on the point’s page: party, witness, finder, commentator or other.',
		rule: 'Computed: the first that fits of party, finder, witness, commentator, other.',
		border: 'The same speaker may stand in two rows, with a finding and with an opinion.',
		values: { '': positionValues },
	},
	for: {
		schema: ids,
		refers: 'speakers',
		meaning: 'Ids of those in whose name it was said.',
		rule: 'Computed: the party; of others the body that the role names; else the speakers themselves.',
		border: 'A collective speaks in its own name. Private persons are left out.',
	},
	speakers: {
		schema: ids,
		refers: 'speakers',
		meaning: 'Ids of the speakers.',
		rule: 'As for the claim. Private persons are left out.',
		border: 'A collective that has a file of its own is one speaker.',
	},
	names: {
		schema: text.optional(),
		meaning: 'Their names, for whoever reads the table as it is.',
		rule: 'As the pages print them.',
		border: 'Left out where all speakers are private persons.',
	},
	role,
	said,
	...range,
	stance,
	because,
	text: claimFields.text,
	original,
	basis,
	...attested,
} satisfies Record<string, Field>;
