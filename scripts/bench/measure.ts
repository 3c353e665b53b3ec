/**
 * Runs a command and measures it with all its children, without tools that a bare system lacks: Linux
 * adds up the CPU time of finished children for us, memory is looked at while the command runs.
 */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Command {
  readonly file: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
}

export interface Cost {
  /** Seconds of user and system time of the command and all its children. */
  readonly cpu: number;
  /** Seconds on the clock. */
  readonly wall: number;
  /** Highest sum of memory (RSS) of all its processes at one moment, in MB. */
  readonly memory: number;
}

const sampleEvery = 25;
/** Linux counts CPU time in hundredths of a second, on every architecture. */
const ticksPerSecond = 100;

/** @throws with the output of the command if it fails */
export async function measure({ file, args, cwd, env }: Command): Promise<Cost> {
  const cpuBefore = childrenCpu();
  const start = performance.now();
  const child = spawn(file, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (data: Buffer) => (output += data.toString()));
  let memory = 0;
  const sampling = setInterval(() => {
    if (child.pid !== undefined) memory = Math.max(memory, memoryOf(child.pid));
  }, sampleEvery);
  try {
    const code = await new Promise<number | null>((done, failed) => {
      child.once('error', failed);
      child.once('close', done);
    });
    if (code !== 0) throw new Error(`${file} ${args.join(' ')} ended with ${code}:\n${output}`);
  } finally {
    clearInterval(sampling);
  }
  return { cpu: childrenCpu() - cpuBefore, wall: (performance.now() - start) / 1000, memory };
}

/** CPU seconds of all children of this process that have ended, their own children included. */
function childrenCpu(): number {
  // The name in brackets may hold blanks; after it, the 14th and 15th field are cutime and cstime.
  const fields = readFileSync('/proc/self/stat', 'latin1')
    .replace(/^.*\) /s, '')
    .split(' ');
  return (Number(fields[13]) + Number(fields[14])) / ticksPerSecond;
}

/** Memory of a process and everything below it, in MB. */
function memoryOf(pid: number): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'latin1');
    const own = Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1] ?? 0) / 1024;
    const below = readFileSync(join('/proc', String(pid), 'task', String(pid), 'children'), 'latin1');
    return below
      .split(' ')
      .filter(Boolean)
      .reduce((sum, child) => sum + memoryOf(Number(child)), own);
  } catch {
    // It has just ended.
    return 0;
  }
}

/** Whether this system can be measured. */
export const canMeasure = (): boolean => process.platform === 'linux';
