/** Whether a statement's speakers held a role on the day when they spoke. */
import { formatDay } from '../date.ts';
import type { Finding } from '../problem.ts';
import type { Speaker } from '../speaker.ts';
import type { Act, Content } from './content.ts';
import { boundStatement, type Days } from './days.ts';

export function checkRoles(content: Content): Finding[] {
	return content.acts.flatMap((act) => {
		const days = boundStatement(act.statement, content.record.events);
		return act.statement.speakers.flatMap((speaker) => judgeRoles(speaker, days, act) ?? []);
	});
}

/** A role without dates may have been held on any day, and an unknown end says nothing. */
function judgeRoles(speaker: Speaker, { earliest, latest }: Days, { statement, file, at }: Act): Finding | undefined {
	const later = speaker.roles.filter(({ held }) => held?.earliest && latest && latest < held.earliest);
	const past = speaker.roles.filter(({ held }) => held?.latest && earliest && earliest > held.latest);
	if (!speaker.roles.length || later.length + past.length < speaker.roles.length) return undefined;
	const place = { file, at: [...at, statement.said ? 'said' : statement.before ? 'before' : 'after'] };
	const [role] = later;
	if (role) {
		const begins = formatDay(role.held?.earliest ?? '');
		return {
			...place,
			code: 'role/not-yet-held',
			severity: 'error',
			message: `Unexpected date: \`${speaker.id}\` became ${role.title} on ${begins}, after this was said (${statement.when}).`,
			fix: `put the date right, or add the role that they held then to content/speakers/${speaker.id}.yaml`,
		};
	}
	return {
		...place,
		code: 'role/no-longer-held',
		severity: 'warning',
		message: `Unexpected date: \`${speaker.id}\` held none of their roles any more when this was said (${statement.when}).`,
		fix: `put the date right, or add what they were then to content/speakers/${speaker.id}.yaml`,
	};
}
