/** The choices above the timeline. Topics and groups are radios that the stylesheet reads; speakers need the script. */
import type { Speaker } from '../domain/speaker.ts';
import { countEntries } from '../domain/timeline.ts';
import type { TimelineChoice } from '../domain/timeline-choices.ts';
import { html, type SafeHtml } from './html.ts';
import { classOfGroup } from './speaker.ts';

interface Offer {
	choices: readonly TimelineChoice[];
	voices: { speaking: readonly Speaker[]; spokenFor: readonly Speaker[] };
}

export function renderTimelineFilter({ choices, voices }: Offer): SafeHtml {
	const topics = [...Map.groupBy(choices, ({ topic }) => topic)];
	return html`<div class="choose">${
		choices.length > 0 &&
		html`<fieldset class="seg"><legend>Show</legend>${renderRadio(0, '', 'Everything', true)}${topics.map(
			([topic, own]) => {
				const whole = own.find(({ group }) => !group);
				return html`<div>${
					whole
						? renderRadio(whole.number, whole.key, html`${topic.title} ${renderCount(whole)}`)
						: topics.length > 1 && html`<span class="label">${topic.title}</span>`
				}${own.filter(({ group }) => group).map(renderGroup)}</div>`;
			},
		)}</fieldset>`
	}<p class="voice"><label for="show_speaker">Speaker, or whom they speak for</label> <select id="show_speaker" name="speaker" autocomplete="off"><option value="">Everybody</option>${renderVoices('Speakers', voices.speaking)}${renderVoices('Spoken for', voices.spokenFor)}</select></p></div>`;
}

function renderGroup(choice: TimelineChoice): SafeHtml {
	const { group, number, key } = choice;
	if (!group) return html``;
	const [name, sign] = group === 'others' ? ['Outlets and others', undefined] : [group.name, group];
	return renderRadio(number, key, html`<b class="sg ${classOfGroup(sign)}">${name}</b> ${renderCount(choice)}`);
}

/** Counts stand beside the choice: without a script nothing else could say them. */
function renderCount({ events, statements }: TimelineChoice): SafeHtml {
	return html`<small>${countEntries(events, statements)}</small>`;
}

function renderRadio(number: number, key: string, words: SafeHtml | string, checked = false): SafeHtml {
	return html`<label><input type="radio" name="show" id="show_${number}" value="${key}"${checked && html` checked`}> ${words}</label>`;
}

function renderVoices(label: string, speakers: readonly Speaker[]): SafeHtml | false {
	return (
		speakers.length > 0 &&
		html`<optgroup label="${label}">${speakers.map(({ id, name }) => html`<option value="${id}">${name}</option>`)}</optgroup>`
	);
}
