import { vi } from 'vitest';

/**
 * Makes some rows of the database unreadable, and with them every read of many rows that meets one, as a damaged page
 * on the disk does. Writing over such a row mends it. All rows are readable again after the test.
 */
export function damageRows(...ids: string[]): void {
  const damaged = new Set(ids);
  const refuse = () => {
    throw new DOMException('Failed to read large IndexedDB value', 'DataError');
  };
  const { get, getAll, put } = IDBObjectStore.prototype;
  vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(function (this: IDBObjectStore, key) {
    return damaged.has(key as string) ? refuse() : get.call(this, key);
  });
  vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementation(function (this: IDBObjectStore, ...range) {
    return damaged.size > 0 && this.name === 'records' ? refuse() : getAll.apply(this, range);
  });
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, row, key) {
    damaged.delete((row as { id: string }).id);
    return put.call(this, row, key);
  });
  const ofIndex = IDBIndex.prototype.getAll;
  vi.spyOn(IDBIndex.prototype, 'getAll').mockImplementation(function (this: IDBIndex, ...range) {
    return damaged.size > 0 && this.objectStore.name === 'records' ? refuse() : ofIndex.apply(this, range);
  });
}
