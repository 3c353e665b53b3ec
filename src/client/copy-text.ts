/** Copies the wording of a clause. Where the browser refuses, the wording is shown and selected instead. */

const box = document.querySelector<HTMLElement>('#textkopie');
if (box) start(box);

function start(box: HTMLElement): void {
  const get = <E extends Element>(selector: string) => box.querySelector(selector) as unknown as E;
  const button = get<HTMLButtonElement>('button');
  const status = get<HTMLElement>('[role="status"]');
  const text = get<HTMLElement>('pre');

  const copy = async () => {
    // Said a second time, it is only heard if it was gone in between.
    status.textContent = '';
    try {
      // Without https there is no clipboard at all.
      await navigator.clipboard.writeText(text.textContent);
      status.textContent = box.dataset['kopiert'] ?? '';
    } catch {
      get<HTMLDetailsElement>('details').open = true;
      getSelection()?.selectAllChildren(text);
      status.textContent = box.dataset['markiert'] ?? '';
    }
  };

  button.addEventListener('click', () => void copy());
  button.hidden = false;
}
