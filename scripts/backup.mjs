// `npm run backup -- FILE [--demo]`: everything the database holds into one file, while the system is running or not.

import { maintain } from './maintain.mjs';

await maintain('backup');
