// What Chromium 114 and Node 18 lack of the language, as much as Naskah uses. A plain script: it stands before the page's own.
(() => {
  const add = (to, name, value) => {
    if (!(name in to)) Object.defineProperty(to, name, { value, configurable: true, writable: true });
  };
  add(Promise, 'withResolvers', function () {
    let resolve;
    let reject;
    const promise = new this((yes, no) => {
      resolve = yes;
      reject = no;
    });
    return { promise, resolve, reject };
  });
  add(Map, 'groupBy', (all, keyOf) => {
    const groups = new Map();
    let n = 0;
    for (const one of all) {
      const key = keyOf(one, n++);
      if (groups.has(key)) groups.get(key).push(one);
      else groups.set(key, [one]);
    }
    return groups;
  });
  add(Object, 'groupBy', (all, keyOf) =>
    Object.assign(Object.create(null), Object.fromEntries(Map.groupBy(all, keyOf))),
  );
  add(Array, 'fromAsync', async (all, map = (one) => one) => {
    const made = [];
    for await (const one of all) made.push(await map(one, made.length));
    return made;
  });

  const set = Set.prototype;
  add(set, 'union', function (other) {
    return new Set([...this, ...other.keys()]);
  });
  add(set, 'intersection', function (other) {
    return new Set([...this].filter((one) => other.has(one)));
  });
  add(set, 'difference', function (other) {
    return new Set([...this].filter((one) => !other.has(one)));
  });
  add(set, 'symmetricDifference', function (other) {
    return this.difference(other).union(new Set(other.keys()).difference(this));
  });
  add(set, 'isSubsetOf', function (other) {
    return [...this].every((one) => other.has(one));
  });
  add(set, 'isSupersetOf', function (other) {
    return [...other.keys()].every((one) => this.has(one));
  });
  add(set, 'isDisjointFrom', function (other) {
    return ![...this].some((one) => other.has(one));
  });

  const iterator = Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]()));
  for (const name of ['reduce', 'some', 'every', 'find', 'forEach'])
    add(iterator, name, function (...given) {
      return [...this][name](...given);
    });
  add(iterator, 'toArray', function () {
    return [...this];
  });
  add(iterator, 'map', function* (make) {
    let n = 0;
    for (const one of this) yield make(one, n++);
  });
  add(iterator, 'filter', function* (keep) {
    let n = 0;
    for (const one of this) if (keep(one, n++)) yield one;
  });
  add(iterator, 'flatMap', function* (make) {
    let n = 0;
    for (const one of this) yield* make(one, n++);
  });
  add(iterator, 'take', function* (most) {
    for (const one of this) {
      if (most-- <= 0) return;
      yield one;
    }
  });
  add(iterator, 'drop', function* (first) {
    for (const one of this) if (first-- <= 0) yield one;
  });
})();
