// How the built program is run: by `npm start`, by the tests of the start and by the benchmarks alike.

import { join } from 'node:path';

// Reports of 100 kB come and go. With more room for young objects most are gone before anybody has to copy them: a fifth
// more saves a second, for some 60 MB.
const ROOM_FOR_THE_YOUNG = '--max-semi-space-size=64';

/**
 * glibc's malloc gives the bytes of a report back to the system at once and fetches them again for the next one, page by
 * page. Where a page costs microseconds (a virtual machine) that is a fifth of a save. No other libc reads these; who has
 * set them otherwise is left in peace.
 */
const KEEP_MEMORY = {
  MALLOC_MMAP_THRESHOLD_: '16777216',
  MALLOC_TRIM_THRESHOLD_: '67108864',
  MALLOC_TOP_PAD_: '4194304',
};

/** The environment it is run in: ours, and room to breathe. */
export const programEnvironment = () => ({ ...KEEP_MEMORY, ...process.env });

/** Arguments of `node` that run the program of this project folder. */
export const programArguments = (project) => [ROOM_FOR_THE_YOUNG, join(project, 'dist/src/main.js')];
