/** Adds a stylesheet that only scripts need; resolves once it applies, or can't be had. */
export function loadStyles(address: string): Promise<void> {
	const link = document.createElement('link');
	link.rel = 'stylesheet';
	link.href = address;
	document.head.append(link);
	return new Promise((done) => {
		link.onload = link.onerror = () => done();
	});
}
