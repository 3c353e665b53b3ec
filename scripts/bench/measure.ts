/**
 * Runs a command and measures it with all its processes, without tools that a bare system lacks. CPU time
 * is what Linux adds up for children that have ended; since it forgets a child whose parent left first,
 * as Pagefind's does now and then, every process is also looked at while it runs. Both see at most the
 * whole, so the larger one counts.
 */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';

export interface Command {
  readonly file: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
}

export interface Cost {
  /** Seconds of user and system time of the command and all its processes. */
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
  const endedBefore = endedChildren();
  const start = performance.now();
  const child = spawn(file, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const processes = new Processes(child.pid ?? 0);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (data: Buffer) => (output += data.toString()));
  }
  const sampling = setInterval(() => processes.look(), sampleEvery);
  try {
    const code = await new Promise<number | null>((done, failed) => {
      child.once('error', failed);
      child.once('exit', done);
    });
    const wall = (performance.now() - start) / 1000;
    if (code !== 0) throw new Error(`${file} ${args.join(' ')} ended with ${code}:\n${output}`);
    for (let i = 0; i < 40 && processes.look(); i += 1) await setTimeout(sampleEvery);
    return { cpu: Math.max(endedChildren() - endedBefore, processes.cpu()), wall, memory: processes.memory };
  } finally {
    clearInterval(sampling);
  }
}

/** The processes of a command, as far as they were seen. */
class Processes {
  /** Highest sum of memory, in MB. */
  memory = 0;
  /** CPU seconds of each process without its children, as last seen. */
  readonly #cpu = new Map<number, number>();

  constructor(first: number) {
    this.#cpu.set(first, 0);
  }

  cpu(): number {
    return [...this.#cpu.values()].reduce((sum, seconds) => sum + seconds, 0);
  }

  /** Looks at every process known so far and at its children; tells whether one still runs. */
  look(): boolean {
    const open = [...this.#cpu.keys()];
    let memory = 0;
    // The list grows while it is read.
    for (const pid of open) {
      const seen = lookAt(pid);
      if (!seen) continue;
      this.#cpu.set(pid, seen.cpu);
      memory += seen.memory;
      open.push(...seen.children.filter((one) => !open.includes(one)));
    }
    this.memory = Math.max(this.memory, memory);
    return memory > 0;
  }
}

/** One process, or nothing where it has ended. */
function lookAt(pid: number): { cpu: number; memory: number; children: number[] } | undefined {
  try {
    const read = (name: string) => readFileSync(`/proc/${pid}/${name}`, 'latin1');
    return {
      cpu: ticks(read('stat'), 11) + ticks(read('stat'), 12),
      memory: Number(/^VmRSS:\s+(\d+)/m.exec(read('status'))?.[1] ?? 0) / 1024,
      children: read(`task/${pid}/children`).split(' ').filter(Boolean).map(Number),
    };
  } catch {
    return undefined;
  }
}

/** CPU seconds of all children of this process that have ended, with their own ended children. */
function endedChildren(): number {
  const stat = readFileSync('/proc/self/stat', 'latin1');
  return ticks(stat, 13) + ticks(stat, 14);
}

/** A time in `/proc/<pid>/stat`, counted behind the name, which may hold blanks. */
const ticks = (stat: string, field: number): number =>
  Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[field]) / ticksPerSecond;

/** Whether this system can be measured. */
export const canMeasure = (): boolean => process.platform === 'linux';
