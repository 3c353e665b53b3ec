/** Holds what was chosen, and tells everybody who shows it. */
import { assemble } from '../../documents/builder/assemble.ts';
import type { BuilderData } from '../../documents/builder/data.ts';
import { problemsOf, type Problem } from '../../documents/builder/problems.ts';
import type { Selection } from '../../documents/builder/selection.ts';
import type { TextDocument } from '../../documents/model/text-document.ts';

/** A selection, and what follows from it. */
export interface State {
  readonly selection: Selection;
  readonly problems: readonly Problem[];
  readonly document: TextDocument;
}

/** What can be taken back, and the sentence that says so. */
export interface Undoable {
  readonly said: string;
  readonly before: Selection;
}

export interface Store {
  readonly data: BuilderData;
  /** Nothing before anybody has begun. */
  state(): State | undefined;
  /** Shows a selection without keeping it: somebody who only looks leaves no trace. */
  open(selection: Selection): void;
  /** A change of the person's own, kept in this browser; with `said`, it can be taken back. */
  change(next: Selection | undefined, said?: string): void;
  undoable(): Undoable | undefined;
  undo(): void;
  onChange(listener: () => void): void;
}

/** `keep` is told every change, nothing when all was thrown away. */
export function createStore(data: BuilderData, keep: (selection: Selection | undefined) => void): Store {
  const listeners: (() => void)[] = [];
  let state: State | undefined;
  let undoable: Undoable | undefined;

  const show = (selection: Selection | undefined) => {
    state = selection && {
      selection,
      problems: problemsOf(data, selection),
      document: assemble(data, selection),
    };
    for (const listener of listeners) listener();
  };

  return {
    data,
    state: () => state,
    open(selection) {
      undoable = undefined;
      show(selection);
    },
    change(next, said) {
      undoable = said !== undefined && state ? { said, before: state.selection } : undefined;
      keep(next);
      show(next);
    },
    undoable: () => undoable,
    undo() {
      if (!undoable) return;
      const { before } = undoable;
      undoable = undefined;
      keep(before);
      show(before);
    },
    onChange: (listener) => void listeners.push(listener),
  };
}
