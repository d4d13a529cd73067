/**
 * Compiles src/assembly to WebAssembly and writes it as src/ingest/kernel/kernel-bytes.ts. With `--check` writes
 * nothing and fails when the file is not what the sources give.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';

const root = join(import.meta.dirname, '..');
const sources = join(root, 'src/assembly');
const target = join(root, 'src/ingest/kernel/kernel-bytes.ts');

/** Of the sources, so that a kernel older than they are is noticed without compiling. */
export function sourcesHash() {
  const hash = createHash('sha256');
  for (const name of readdirSync(sources).sort()) {
    if (name.endsWith('.ts')) hash.update(name).update(readFileSync(join(sources, name)));
  }
  return hash.digest('hex').slice(0, 16);
}

/** Text of src/ingest/kernel/kernel-bytes.ts as the sources give it. */
export async function kernelText() {
  // Not by its name: its types would declare the globals of another language in our programs.
  const compiler = 'assemblyscript/asc';
  const { default: asc } = await import(compiler);
  let bytes = null;
  const { error } = await asc.main(
    [
      'src/assembly/index.ts',
      '--outFile=kernel.wasm',
      '--baseDir=.',
      '--runtime=stub',
      '--enable=simd',
      '--optimizeLevel=3',
      '--shrinkLevel=0',
      '--noAssert',
    ],
    {
      readFile: (name, base) => {
        try {
          return readFileSync(join(root, base, name), 'utf8');
        } catch {
          return null;
        }
      },
      writeFile: (name, contents) => {
        if (name.endsWith('.wasm')) bytes = contents;
      },
      listFiles: () => [],
    },
  );
  if (error || bytes === null) {
    throw new Error(`the kernel does not compile\n${error?.message ?? ''}`);
  }
  const lines =
    Buffer.from(bytes)
      .toString('base64')
      .match(/.{1,92}/g) ?? [];
  return [
    '/** Compiled from src/assembly by `npm run kernel`: not to be edited. */',
    `export const KERNEL_SOURCES = '${sourcesHash()}';`,
    '',
    'export const KERNEL_BASE64 =',
    lines.map((line) => `  '${line}'`).join(' +\n') + ';',
    '',
  ].join('\n');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const text = await kernelText();
  if (!process.argv.includes('--check')) writeFileSync(target, text);
  else if (readFileSync(target, 'utf8') !== text) {
    console.error(
      'src/ingest/kernel/kernel-bytes.ts is not what src/assembly gives: npm run kernel',
    );
    process.exit(1);
  }
}
