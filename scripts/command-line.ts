/** What the scripts share: how they end, and how they explain a wrong call. */

/**
 * Runs a script and sets the exit code that it returns: 2 for a wrong call, 1 for a fault of ours.
 * @param usage one line on how to call it
 */
export async function run(main: () => Promise<number>, usage: string): Promise<void> {
  try {
    process.exitCode = await main();
  } catch (error) {
    if (isWrongCall(error)) {
      const [, option] = /'(-[^\s']+)/.exec(error.message) ?? [];
      console.error(`Die Option ${option ?? ''} gibt es nicht, oder ihr Wert fehlt.\n${usage}`);
      process.exitCode = 2;
    } else {
      console.error(error);
      process.exitCode = 1;
    }
  }
}

const isWrongCall = (error: unknown): error is TypeError =>
  error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
