import { open, readdir, stat } from 'node:fs/promises';
import type { TeamDisk } from './folder.ts';

/** The disk of this computer. Only plain files are opened: anything else might never end. */
export const nodeDisk: TeamDisk = {
  list: (folder) => readdir(folder).catch(() => undefined),
  async read(file, bytes) {
    try {
      if (!(await stat(file)).isFile()) return undefined;
      const handle = await open(file);
      try {
        const { buffer, bytesRead } = await handle.read(Buffer.alloc(bytes), 0, bytes, 0);
        return buffer.toString('utf8', 0, bytesRead).replace(/^\uFEFF/, '');
      } finally {
        await handle.close();
      }
    } catch {
      return undefined;
    }
  },
};
