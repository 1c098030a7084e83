/** The environment it is run in. */
export function programEnvironment(): NodeJS.ProcessEnv;
/** Arguments of `node` that run the program of this project folder. */
export function programArguments(project: string): string[];
