/** Records repeat their words: what is said of a word is worked out once for each word, not for each use. */
export function remembered<T>(work: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    // A limit, so that a browser tab does not grow with all that is typed in it.
    if (known.size >= most) known.clear();
    const answer = work(word);
    known.set(word, answer);
    return answer;
  };
}

const most = 200_000;
