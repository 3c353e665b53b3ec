/** Copies the wording of a clause. Where the browser refuses, the wording is shown and selected instead. */

// Without an import it would be no module, and its names would be everybody’s.
export {};

const [button, status, details, text] = [
  ...document.querySelectorAll('#textkopie :is(button, [role], details, pre)'),
] as [HTMLButtonElement, HTMLElement, HTMLDetailsElement, HTMLElement];

async function copy(): Promise<void> {
  const { kopiert = '', markiert = '' } = button.dataset;
  // Said a second time, it is only heard if it was gone in between.
  status.textContent = '';
  try {
    // Without https there is no clipboard at all.
    await navigator.clipboard.writeText(text.textContent);
    status.textContent = kopiert;
  } catch {
    details.open = true;
    getSelection()?.selectAllChildren(text);
    status.textContent = markiert;
  }
}

button.addEventListener('click', () => void copy());
button.hidden = false;
