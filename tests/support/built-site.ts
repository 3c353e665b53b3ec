import { join, resolve } from 'node:path';
import type { TestProject } from 'vitest/node';
import { projectRoot, runAstroBuild } from './astro.ts';
import { writeEdgeCases } from './edge-cases.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The absolute folder of the built site. */
    site: string;
    /** The site of `edgeCasesContent`: what the records of this project do not happen to show. */
    edgeCases: string;
    /** The folder that contains the `content/` of the edge cases. */
    edgeCasesContent: string;
    /** The site built to live below `/wissen/`. */
    siteBelowPath: string;
  }
}

/** Vitest calls this for each project that needs the sites, in one process and one after the other. */
export async function setup(project: TestProject): Promise<void> {
  const content = join(projectRoot, '.build-test-edge-cases-content');
  project.provide('site', await once('SITE_DIR', '.build-test'));
  project.provide('edgeCasesContent', content);
  project.provide(
    'edgeCases',
    await once('EDGE_CASES_DIR', '.build-test-edge-cases', async () => {
      await writeEdgeCases(content);
      return { CONTENT_ROOT: content };
    }),
  );
  project.provide(
    'siteBelowPath',
    await once('SITE_BELOW_PATH_DIR', '.build-test-below-path', () =>
      Promise.resolve({ BASE_PATH: '/wissen/' }),
    ),
  );
}

/**
 * The folder named by `variable`, built if the variable is not set. The first call leaves the folder
 * there, so that the second project does not build again; who sets it before builds nothing.
 */
async function once(
  variable: string,
  outDir: string,
  prepare: () => Promise<NodeJS.ProcessEnv> = () => Promise.resolve({}),
): Promise<string> {
  if (process.env[variable] === undefined) {
    process.stdout.write(`Building into ${outDir} …\n`);
    const start = Date.now();
    const { exit, output } = await runAstroBuild(outDir, await prepare());
    if (exit !== 0)
      throw new Error(`The build into ${outDir} ended with ${exit ?? 'a signal'}:\n\n${output}`);
    process.stdout.write(`Built in ${((Date.now() - start) / 1000).toFixed(1)} s.\n`);
    process.env[variable] = outDir;
  }
  return resolve(projectRoot, process.env[variable]);
}
