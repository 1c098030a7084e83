// `npm run restore -- FILE [--demo]`: a backup into an empty database; refused when anything is in it.

import { maintain } from './maintain.mjs';

await maintain('restore');
