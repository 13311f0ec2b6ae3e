// Holds the functions of kernel.wasm against plain loops and gives what differs, as a list of texts.
async function kernelErrors() {
  const bytes = await (await fetch("/web/js/kernel.wasm")).arrayBuffer();
  const mem = new WebAssembly.Memory({ initial: 16 });
  const { product, run, dots } = (await WebAssembly.instantiate(bytes, { go: { mem } })).instance.exports;
  const errors = [];
  let seed = 1, next = 0;
  const whole = (limit) => { // a number between -limit and limit
    seed = (seed * 48271) % 2147483647;
    return seed % (2 * limit + 1) - limit;
  };
  // Lays an array into the memory, with a guard behind it.
  const lay = (Type, length, fill) => {
    const view = new Type(mem.buffer, next, length);
    for (let i = 0; i < length; i++) view[i] = fill(i);
    next = (view.byteOffset + view.byteLength + 15) & ~15;
    const guard = new Uint8Array(mem.buffer, view.byteOffset + view.byteLength, 16).fill(85);
    next += 16;
    return Object.assign(view, { whole: () => guard.every((b) => b === 85) });
  };
  const start = () => { next = 1024; };
  const at = (view, index = 0) => view.byteOffset + index * view.BYTES_PER_ELEMENT;
  const packed = (rows, cols, weights) => lay(Int8Array, rows * cols, (i) => {
    const block = Math.floor(i / (16 * cols)), pair = Math.floor(i % (16 * cols) / 32), row = Math.floor(i % 32 / 2);
    return weights[(16 * block + row) * cols + 2 * pair + i % 2];
  });
  const near = (what, got, want, within, view) => {
    if (!(Math.abs(got - want) <= within)) errors.push(`${what}: ${got}, not ${want}`);
    if (!view.whole()) errors.push(`${what}: wrote too far`);
  };

  for (const [rows, cols, tokens] of [[16, 2, 1], [16, 6, 2], [32, 8, 3], [48, 20, 4], [16, 384, 7]]) {
    start();
    const weights = Array.from({ length: rows * cols }, () => whole(127));
    const w = packed(rows, cols, weights);
    const scale = lay(Float32Array, rows, () => whole(100) / 1e4), bias = lay(Float32Array, rows, () => whole(100) / 10);
    const xs = lay(Int16Array, tokens * cols, () => whole(16384)), xscale = lay(Float32Array, tokens, () => whole(100) / 1e5);
    const out = lay(Float32Array, tokens * rows, () => 0);
    product(at(out), at(w), at(scale), at(bias), at(xs), at(xscale), rows, cols, tokens);
    for (let t = 0; t < tokens; t++) for (let r = 0; r < rows; r++) {
      let sum = 0;
      for (let c = 0; c < cols; c++) sum += weights[r * cols + c] * xs[t * cols + c];
      const want = sum * scale[r] * xscale[t] + bias[r];
      near(`product ${[rows, cols, tokens, t, r]}`, out[t * rows + r], want, 1e-5 * (1 + Math.abs(want)), out);
    }
  }

  for (const [rows, cols] of [[1, 4], [3, 16], [26, 160]]) {
    start();
    const m = lay(Float32Array, rows * cols, () => whole(100) / 50), x = lay(Float32Array, cols, () => whole(100) / 50);
    const out = lay(Float32Array, rows, () => 0);
    dots(at(out), at(m), at(x), rows, cols);
    for (let r = 0; r < rows; r++) {
      const want = x.reduce((sum, v, c) => sum + v * m[r * cols + c], 0);
      near(`dots ${[rows, cols, r]}`, out[r], want, 1e-3, out);
    }
  }

  const sigmoid = (x) => 1 / (1 + Math.exp(-x));
  for (const [size, tokens, backward] of [[4, 1, false], [4, 3, true], [8, 5, false], [20, 4, true]]) {
    start();
    const rows = 4 * size, weights = Array.from({ length: rows * size }, () => whole(31));
    const w = packed(rows, size, weights), scale = lay(Float32Array, rows, () => whole(9) / 100 / 16384);
    const gates = lay(Float32Array, tokens * rows, () => whole(3000) / 1000), cells = lay(Float32Array, size, () => 0);
    const out = lay(Int16Array, tokens * 2 * size, () => 7);
    const [first, step] = backward ? [tokens - 1, -1] : [0, 1];
    run(at(out, first * 2 * size), step * 4 * size, at(gates, first * rows), step * 4 * rows, at(w), at(scale), at(cells), size, tokens);
    let state = new Array(size).fill(0), cell = new Array(size).fill(0);
    for (let i = 0, t = first; i < tokens; i++, t += step) {
      const gate = (r) => gates[t * rows + r] + scale[r] * state.reduce((sum, v, c) => sum + v * weights[r * size + c], 0);
      const units = state.map((_, u) => [0, 4, 8, 12].map((n) => gate(Math.floor(u / 4) * 16 + n + u % 4)));
      cell = cell.map((c, u) => sigmoid(units[u][1]) * c + sigmoid(units[u][0]) * Math.tanh(units[u][2]));
      state = cell.map((c, u) => 16384 * sigmoid(units[u][3]) * Math.tanh(c));
      for (let u = 0; u < size; u++) {
        near(`run ${[size, tokens, t, u]}`, out[t * 2 * size + u], state[u], 3, out);
        near(`run ${[size, tokens, t, u]}, the other direction`, out[t * 2 * size + size + u], 7, 0, out);
      }
    }
  }
  return errors;
}
