/** Makes elements whose content is text, never HTML. */

export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  classes = '',
  ...children: readonly (string | Node)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  if (classes) made.className = classes;
  made.append(...children);
  return made;
}

export function link(address: string, text: string): HTMLAnchorElement {
  const made = element('a', '', text);
  made.href = address;
  return made;
}
