// The settings the embedded PostgreSQL runs with, given on its command line so that a new version of the program
// brings its own. Sized for two cores; nothing here trades an acknowledged save for speed. (This build has no lz4.)

const SETTINGS: Readonly<Record<string, string>> = {
  // Only through the socket: no port on the network.
  listen_addresses: '',
  max_connections: '60',
  // An acknowledged save is on the disk.
  fsync: 'on',
  synchronous_commit: 'on',
  full_page_writes: 'on',
  shared_buffers: '256MB',
  work_mem: '16MB',
  maintenance_work_mem: '128MB',
  wal_level: 'minimal',
  max_wal_senders: '0',
  max_wal_size: '1GB',
  random_page_cost: '1.1',
  // Short queries only: compiling them, or sharing one among workers, costs more than it saves.
  jit: 'off',
  max_parallel_workers_per_gather: '0',
  io_method: 'sync',
  timezone: 'Asia/Ho_Chi_Minh',
  log_timezone: 'Asia/Ho_Chi_Minh',
  // Loaded once, so that the copied programs of a long run need not be there for the first trigger of a connection.
  shared_preload_libraries: 'plpgsql',
  // The log never holds what people entered.
  log_error_verbosity: 'terse',
  log_min_error_statement: 'panic',
  log_parameter_max_length_on_error: '0',
};

/** Arguments of `postgres`. @param socketFolder see `run-folder.ts` */
export function serverArguments(dataFolder: string, socketFolder: string): string[] {
  const settings = { ...SETTINGS, unix_socket_directories: socketFolder, unix_socket_permissions: '0700' };
  return [
    '-D',
    dataFolder,
    '-p',
    String(SOCKET_PORT),
    ...Object.entries(settings).flatMap(([k, v]) => ['-c', `${k}=${v}`]),
  ];
}

/** Arguments of `initdb`: UTF-8 and code-point order everywhere; Vietnamese order is the core's work. */
export function initArguments(dataFolder: string): string[] {
  return [
    '-D', dataFolder, '--username=postgres', '--auth=trust', '--encoding=UTF8', '--locale=C',
    '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--no-instructions',
  ]; // prettier-ignore
}

/** Part of the socket's file name; there is no network port behind it. */
export const SOCKET_PORT = 5432;
