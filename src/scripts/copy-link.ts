/** Adds a button that copies the address of the claim whose page or note it stands on; shows the address selected where it can't. */
const announceMs = 2500;

class CopyLink extends HTMLElement {
	connectedCallback() {
		const button = document.createElement('button');
		button.type = 'button';
		button.textContent = 'Copy link';
		button.addEventListener('click', () => void this.copy(button));
		// A live region must exist before its words do.
		const status = document.createElement('span');
		status.role = 'status';
		this.append(' ', button, ' ', status);
	}

	async copy(button: HTMLButtonElement) {
		const status = this.querySelector('[role="status"]');
		try {
			await navigator.clipboard.writeText(this.address);
			if (status) status.textContent = 'Copied';
			setTimeout(() => status?.replaceChildren(), announceMs);
		} catch {
			// No permission, or no secure context: the reader copies by hand.
			const field = this.showAddress(button);
			field.focus();
			field.select();
		}
	}

	get address(): string {
		return this.querySelector('input')?.value ?? this.closest('.c')?.querySelector('a')?.href ?? location.href;
	}

	showAddress(button: HTMLButtonElement): HTMLInputElement {
		const shown = this.querySelector('input');
		if (shown) return shown;
		const field = document.createElement('input');
		field.readOnly = true;
		field.value = this.address;
		field.setAttribute('aria-label', 'Address of this claim');
		button.after(field);
		return field;
	}
}
customElements.define('copy-link', CopyLink);
