// Everything the environment and the command line may say, read once at start into one frozen object. A wrong value is
// refused with a sentence that names the variable (contract: "Commands"); nothing else in the code reads process.env.

import { accessSync, constants, statSync } from 'node:fs';
import { isIP } from 'node:net';
import { delimiter, resolve } from 'node:path';
import { Refusal } from './refusal';

/** What is loaded beside the template, the agencies and the period. */
export type Demo = 'none' | 'accounts' | 'reports';

export interface Config {
  readonly port: number;
  readonly host: string;
  /** Absolute; holds the embedded database. */
  readonly dataDir: string;
  /** A PostgreSQL server of one's own instead of the embedded one. */
  readonly databaseUrl: string | null;
  readonly demo: Demo;
  readonly demoPassword: string | null;
  /** The administrator's password on the first run; one is made up when absent. */
  readonly adminPassword: string | null;
  /** Origin under which browsers reach the system, without a slash at its end: "https://baocao.danang.gov.vn". */
  readonly publicUrl: string | null;
  /** Express's `trust proxy`: false, a number of proxies, or their addresses. */
  readonly trustProxy: false | number | string[];
  readonly sessionIdleMinutes: number;
  readonly sessionMaxHours: number;
  /** LibreOffice's `soffice`, absolute; without it no document is made a PDF. */
  readonly soffice: string | null;
}

/** Injection token of the Config. */
export const CONFIG = Symbol('Config');

/** The folder of package.json: templates/, data/ and dist/ are found from here, compiled or not. */
export const PROJECT_DIR = resolve(__dirname, __dirname.endsWith(`dist/src`) ? '../..' : '..');

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * @param args what follows `npm start --`: at most one of `--demo`, `--demo-accounts`
 * @throws Refusal naming the variable or the argument
 */
export function readConfig(env: Environment, args: readonly string[]): Config {
  const demo = readDemo(args);
  const idle = whole(env, 'SESSION_IDLE_MINUTES', 60, 1, 1440);
  return Object.freeze({
    port: whole(env, 'PORT', 3000, 1, 65535),
    host: readHost(env),
    dataDir: resolve(value(env, 'DATA_DIR') ?? resolve(PROJECT_DIR, demo === 'none' ? 'data' : 'data-demo')),
    databaseUrl: readDatabaseUrl(env),
    demo,
    demoPassword: value(env, 'DEMO_PASSWORD'),
    adminPassword: value(env, 'ADMIN_PASSWORD'),
    publicUrl: readPublicUrl(env),
    trustProxy: readTrustProxy(env),
    sessionIdleMinutes: idle,
    sessionMaxHours: whole(env, 'SESSION_MAX_HOURS', 12, 1, 168),
    soffice: readSoffice(env),
  });
}

function readDemo(args: readonly string[]): Demo {
  const known: Record<string, Demo> = { '--demo': 'reports', '--demo-accounts': 'accounts' };
  const unknown = args.find((arg) => !Object.hasOwn(known, arg));
  if (unknown !== undefined) {
    throw new Refusal(`Không có tham số ${unknown}; chỉ nhận --demo hoặc --demo-accounts.`);
  }
  const chosen = new Set(args);
  if (chosen.size > 1) throw new Refusal('Chỉ dùng một trong hai tham số --demo và --demo-accounts.');
  return known[args[0] ?? ''] ?? 'none';
}

/** An empty variable is an absent one: docker-compose passes unset variables as ''. */
function value(env: Environment, name: string): string | null {
  const text = env[name]?.trim();
  return text ? text : null;
}

function whole(env: Environment, name: string, byDefault: number, from: number, to: number): number {
  const text = value(env, name);
  if (text === null) return byDefault;
  const number = /^\d{1,9}$/.test(text) ? Number(text) : NaN;
  if (number >= from && number <= to) return number;
  throw new Refusal(`Biến ${name} phải là số nguyên từ ${from} đến ${to}; đang là "${text}".`);
}

function readHost(env: Environment): string {
  const host = value(env, 'HOST') ?? '127.0.0.1';
  if (isIP(host) || /^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/i.test(host)) return host;
  throw new Refusal(`Biến HOST phải là địa chỉ IP hoặc tên máy, ví dụ 127.0.0.1; đang là "${host}".`);
}

function readDatabaseUrl(env: Environment): string | null {
  const text = value(env, 'DATABASE_URL');
  if (text === null) return null;
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url && /^postgres(ql)?:$/.test(url.protocol) && url.pathname.length > 1) return text;
  // The value is not repeated: it may hold a password.
  throw new Refusal('Biến DATABASE_URL phải có dạng postgresql://người_dùng:mật_khẩu@máy:5432/tên_cơ_sở_dữ_liệu.');
}

function readPublicUrl(env: Environment): string | null {
  const text = value(env, 'PUBLIC_URL');
  if (text === null) return null;
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url && /^https?:$/.test(url.protocol) && url.pathname === '/' && !url.search && !url.hash && !url.username) {
    return url.origin;
  }
  throw new Refusal(`Biến PUBLIC_URL phải có dạng https://tên_miền, không có đường dẫn phía sau; đang là "${text}".`);
}

function readTrustProxy(env: Environment): false | number | string[] {
  const text = value(env, 'TRUST_PROXY');
  if (text === null || text === 'false') return false;
  if (/^\d$/.test(text)) return Number(text) || false;
  const addresses = text.split(',').map((part) => part.trim());
  if (addresses.every(isProxyAddress)) return addresses;
  throw new Refusal(
    `Biến TRUST_PROXY phải là số máy chủ trung gian (1 đến 9), hoặc các địa chỉ IP cách nhau bằng dấu phẩy; đang là "${text}".`,
  );
}

function isProxyAddress(text: string): boolean {
  if (['loopback', 'linklocal', 'uniquelocal'].includes(text)) return true;
  const [address = '', bits, ...rest] = text.split('/');
  const version = isIP(address);
  if (version === 0 || rest.length > 0) return false;
  return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (version === 4 ? 32 : 128));
}

/** A path, or a name that is looked for where PATH says. Whether it is LibreOffice is found out by `office.ts`. */
function readSoffice(env: Environment): string | null {
  const text = value(env, 'SOFFICE');
  if (text === null) return null;
  const places = text.includes('/')
    ? [resolve(text)]
    : (env['PATH'] ?? '').split(delimiter).map((dir) => resolve(dir, text));
  const found = places.find(isProgram);
  if (found !== undefined) return found;
  throw new Refusal(`Không tìm thấy chương trình LibreOffice "${text}" (biến SOFFICE); bỏ biến này nếu không cần PDF.`);
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
