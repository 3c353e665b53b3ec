/**
 * One question to a search that opens itself the first time. Resolves when the order of the results is
 * known and the first of them are there.
 * @param base folder of the index, with a slash at both ends
 * @param shown so many results are loaded
 * @returns how many were loaded
 */
export type Ask = (base: string, query: string, shown: number) => Promise<number>;
