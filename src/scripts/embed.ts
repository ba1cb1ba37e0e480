/** In a frame, at `#embed`, links of the card open a window of their own; until this runs, they are plain words there (claim.css). */
if (location.hash === '#embed') {
	const moved = document.querySelector<HTMLAnchorElement>('#new_address');
	if (moved) location.replace(`${moved.href}#embed`);
	for (const link of document.querySelectorAll<HTMLAnchorElement>('main a')) link.target = '_blank';
}
