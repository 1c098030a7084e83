// What accounts need to know of the installation. The application fills it from its configuration; the defaults are
// what a city office wants.

/** Inject it by this class. Times are milliseconds. */
export class AccountSettings {
  /** A session unused for so long is over: people share PCs. */
  idleLimit = 60 * 60_000;
  /** A session is over after a working day, used or not. */
  absoluteLimit = 12 * 3_600_000;
  /** Failed sign-ins in a row before a name is locked, and for how long. */
  failuresBeforeLock = 5;
  lockedFor = 15 * 60_000;
  /** Failed sign-ins a minute from one address. The whole city may share one, so right ones are not counted. */
  failuresPerAddress = 100;
  /** Requests of one account: so many at once after a rest, then so many a second. */
  requestBurst = 2_000;
  requestsPerSecond = 100;
  /** "https://baocao.danang.gov.vn": the address people type, when it is not the one the server sees. */
  publicUrl: string | undefined = undefined;
}
