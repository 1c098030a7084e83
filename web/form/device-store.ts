// The browser's own database, as far as drafts need it: two stores of objects by key, each promise one transaction.

const NAME = 'tong-hop';
const STORES = ['drafts', 'forms'] as const;

type StoreName = (typeof STORES)[number];

let opening: Promise<IDBDatabase> | undefined;

const done = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error(NAME));
  });

function database(): Promise<IDBDatabase> {
  opening ??= new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(NAME, 1);
    request.onupgradeneeded = () => {
      for (const store of STORES) request.result.createObjectStore(store, { keyPath: 'key' });
    };
    done(request).then(resolve, reject);
  }).then((db) => {
    // Closed from outside (storage cleared, a newer version of the page): the next use opens it again.
    db.onclose = () => (opening = undefined);
    db.onversionchange = () => {
      db.close();
      opening = undefined;
    };
    return db;
  });
  opening.catch(() => (opening = undefined));
  return opening;
}

/** Resolves when a write is in the browser's database, not when it has been asked for. */
async function inStore<T>(
  name: StoreName,
  mode: IDBTransactionMode,
  ask: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  const transaction = (await database()).transaction(name, mode);
  const answer = done(ask(transaction.objectStore(name)));
  if (mode === 'readonly') return answer;
  const committed = new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error ?? new Error(NAME));
  });
  const [result] = await Promise.all([answer, committed]);
  return result;
}

/** All of them throw when this browser keeps nothing (private window, full disk). */
export const putObject = (name: StoreName, value: object): Promise<unknown> =>
  inStore(name, 'readwrite', (store) => store.put(value));
export const getObject = <T>(name: StoreName, key: string): Promise<T | undefined> =>
  inStore(name, 'readonly', (store) => store.get(key) as IDBRequest<T | undefined>);
export const removeObject = (name: StoreName, key: string): Promise<unknown> =>
  inStore(name, 'readwrite', (store) => store.delete(key));
export const keysOf = async (name: StoreName): Promise<string[]> =>
  (await inStore(name, 'readonly', (store) => store.getAllKeys())) as string[];
