// The Web Worker that reads QR codes. The page posts {id, image}, an ImageData; the answer is JSON: the id with the texts
// of all codes in the picture, or with what has failed. The browser's own reader is used where it has one, otherwise ZXing.
"use strict";
const beside = (path) => new URL(path, self.location.href);

async function native() {
  if (!("BarcodeDetector" in self)) return null;
  const known = await BarcodeDetector.getSupportedFormats();
  if (!known.includes("qr_code")) return null;
  const detector = new BarcodeDetector({ formats: ["qr_code"] });
  return async (image) => (await detector.detect(image)).map((code) => code.rawValue);
}

let loaded;
async function zxing(image) {
  loaded ||= (async () => {
    importScripts(beside("../zxing.js"));
    const overrides = { locateFile: () => beside("../zxing.wasm").href };
    await ZXingWASM.prepareZXingModule({ overrides, fireImmediately: true });
  })();
  await loaded;
  const codes = await ZXingWASM.readBarcodes(image, { formats: ["QRCode"], maxNumberOfSymbols: 0 });
  return codes.filter((code) => code.isValid).map((code) => code.text);
}

const chosen = native().catch(() => null);

// A reader of the browser may be there and fail for want of a service of the system.
async function read(image) {
  const own = await chosen;
  const texts = own && await own(image).catch(() => null);
  return texts || zxing(image);
}

self.onmessage = async ({ data: { id, image } }) => {
  let answer;
  try {
    answer = { id, texts: await read(image) };
  } catch (err) {
    answer = { id, failed: String(err) };
  }
  self.postMessage(JSON.stringify(answer));
};
