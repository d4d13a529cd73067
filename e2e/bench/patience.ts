/** Imported first: ten million orders on a busy machine take longer than any journey may. */
import process from 'node:process';

process.env['PATIENCE_MS'] ??= '900000';
