//go:build !js || !simd

package neural

// Here is no kernel; kernel_simd.go has one.

func kernelReady() bool                                          { return false }
func kernelProduct(matrix, affine, vectors) bool                 { return false }
func kernelDots([]float32, matrix, []float32) bool               { return false }
func kernelRun(lstm, vectors, int, matrix, []float32, bool) bool { return false }
