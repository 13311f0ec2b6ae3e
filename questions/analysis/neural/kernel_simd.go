//go:build js && simd

package neural

import "unsafe"

// The kernel is web/js/kernel.wasm; web/js/engine.js connects it before the program runs. Where the browser has no
// SIMD, ready gives 0.

//go:wasmimport kernel ready
func kernelReady() int32

//go:wasmimport kernel product
func kernelProduct(out, weights, xs unsafe.Pointer, rows, cols, tokens int32)

// accelerated computes a product with the kernel where there is one and the columns come in fours.
func accelerated(out, m, xs matrix) bool {
	if kernelReady() == 0 || m.cols%4 != 0 || xs.rows == 0 {
		return false
	}
	kernelProduct(unsafe.Pointer(&out.data[0]), unsafe.Pointer(&m.data[0]), unsafe.Pointer(&xs.data[0]),
		int32(m.rows), int32(m.cols), int32(xs.rows))
	return true
}
