//go:build js && simd

package neural

import "unsafe"

// The kernel is web/js/kernel.wasm; web/js/engine.js connects it before the program runs. Where the browser has no
// SIMD, ready gives 0 and the others must not be called.

//go:wasmimport kernel ready
func ready() int32

//go:wasmimport kernel product
func product(out, pairs, scale, bias, xs, xscale unsafe.Pointer, rows, cols, tokens int32)

//go:wasmimport kernel dots
func dotsOf(out, rows, x unsafe.Pointer, count, cols int32)

//go:wasmimport kernel run
func run(out unsafe.Pointer, step int32, gates unsafe.Pointer, gateStep int32, pairs, scale, cell unsafe.Pointer, size, tokens int32)

func kernelReady() bool { return ready() != 0 }

func kernelProduct(out matrix, a affine, xs vectors) bool {
	if a.pairs == nil {
		return false
	}
	product(pointer(out.data), pointer(a.pairs), pointer(a.scale), pointer(a.bias), pointer(xs.values), pointer(xs.scale),
		int32(a.rows), int32(a.cols), int32(xs.rows))
	return true
}

func kernelDots(out []float32, m matrix, x []float32) bool {
	if ready() == 0 {
		return false
	}
	dotsOf(pointer(out), pointer(m.data), pointer(x), int32(m.rows), int32(m.cols))
	return true
}

func kernelRun(l lstm, out vectors, offset int, gates matrix, cell []float32, backward bool) bool {
	if l.state.pairs == nil {
		return false
	}
	first, step := 0, 1
	if backward {
		first, step = out.rows-1, -1
	}
	run(pointer(out.row(first)[offset:]), int32(2*step*out.cols), pointer(gates.row(first)), int32(4*step*gates.cols),
		pointer(l.state.pairs), pointer(l.state.scale), pointer(cell), int32(l.size), int32(out.rows))
	return true
}

func pointer[T any](s []T) unsafe.Pointer { return unsafe.Pointer(unsafe.SliceData(s)) }
