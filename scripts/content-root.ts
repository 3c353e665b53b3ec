/** Where the scripts find `content/`. */

/** The folder that contains `content/`: the one named by `CONTENT_ROOT`, else the present one. */
export const contentRoot = (): string => process.env['CONTENT_ROOT'] ?? process.cwd();
