//go:build !js || !simd

package neural

// accelerated reports that there is no kernel; kernel_simd.go has one.
func accelerated(matrix, matrix, matrix) bool { return false }
