/** Takes the view that the link names. What else views can do is loaded with the first one. */
const form = document.querySelector<HTMLFormElement>('.views');
if (form) {
	const wanted = new URLSearchParams(location.search);
	for (const input of form.querySelectorAll('input')) input.checked = wanted.getAll(input.name).includes(input.value);
	const load = () => import('./voices.ts');
	for (const type of ['change', 'reset', 'toggle']) form.addEventListener(type, load, { capture: true, once: true });
	if (/[?&](view|voice|speaker)=/.test(location.search)) void load();
}
