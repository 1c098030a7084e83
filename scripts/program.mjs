// How the built program is run: by `npm start`, by the tests of the start and by the benchmarks alike.

import { join } from 'node:path';

// Reports of 100 kB come and go. With more room for young objects most are gone before anybody has to copy them: a fifth
// more saves a second, for some 60 MB.
const ROOM_FOR_THE_YOUNG = '--max-semi-space-size=64';

/** Arguments of `node` that run the program of this project folder. */
export const programArguments = (project) => [ROOM_FOR_THE_YOUNG, join(project, 'dist/src/main.js')];
