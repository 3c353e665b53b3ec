/** Copies the wording of a clause. Where the browser refuses, the wording is shown and selected instead. */

// Without an import it would be no module, and its names would be everybody’s.
export {};

const [button, copied, refused, details, text] = document.querySelectorAll('[data-kopie]') as unknown as [
  HTMLButtonElement,
  HTMLElement,
  HTMLElement,
  HTMLDetailsElement,
  HTMLElement,
];

async function copy(): Promise<void> {
  // Said a second time, it is only heard if it was gone in between.
  copied.hidden = refused.hidden = true;
  try {
    // Without https there is no clipboard at all.
    await navigator.clipboard.writeText(text.textContent);
    copied.hidden = false;
  } catch {
    details.open = true;
    getSelection()?.selectAllChildren(text);
    refused.hidden = false;
  }
}

button.addEventListener('click', () => void copy());
button.hidden = false;
