import { gzipSync } from 'node:zlib';
import { expect, it, onTestFinished } from 'vitest';
import { serveCounting } from '../../../scripts/bench/counting-server.ts';

const text = Buffer.from('Wort\n'.repeat(500));
const packed = gzipSync('Index');

async function server() {
  const started = await serveCounting(
    new Map([
      ['own/woerter.txt', text],
      ['own/index/a.pf_index', packed],
    ]),
  );
  onTestFinished(started.close);
  return started;
}

it('Counts requests and the bytes of compressed text since the last look', async () => {
  const { url, take } = await server();
  const first = await fetch(`${url}/own/woerter.txt?ts=1`);
  expect(await first.text()).toBe(text.toString());
  await fetch(`${url}/own/woerter.txt`);
  expect(take()).toEqual({ requests: 2, bytes: 2 * gzipSync(text).byteLength });
  expect(take()).toEqual({ requests: 0, bytes: 0 });
});

it('Leaves files alone that are compressed already', async () => {
  const { url, take } = await server();
  const response = await fetch(`${url}/own/index/a.pf_index`);
  expect(response.headers.get('content-encoding')).toBeNull();
  expect(Buffer.from(await response.arrayBuffer())).toEqual(packed);
  expect(take().bytes).toBe(packed.byteLength);
});

it('Says so if a file is missing', async () => {
  const { url } = await server();
  expect((await fetch(`${url}/none`)).status).toBe(404);
});
