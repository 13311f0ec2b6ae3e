package press

// squash gives 4096 / (1 + e^(-x/256)), between the points of a table.
func squash(x int32) int {
	x = clamp(int64(x))
	i, w := x>>7+16, int(x&127)
	return (curve[i]*(128-w) + curve[i+1]*w + 64) >> 7
}

var curve = [points]int{
	1, 2, 3, 6, 10, 16, 27, 45, 73, 120, 194, 310, 488, 747, 1101, 1546, 2047, 2549, 2994, 3348, 3607, 3785, 3901, 3975, 4022,
	4050, 4068, 4079, 4085, 4089, 4092, 4093, 4094,
}

// stretched is the inverse of squash: for a probability of 4096, where it comes from.
var stretched = func() (t [4096]int16) {
	at := 0
	for x := int32(-2047); x <= 2047; x++ {
		for y := squash(x); at <= y; at++ {
			t[at] = int16(x)
		}
	}
	for ; at < len(t); at++ {
		t[at] = 2047
	}
	return t
}()

func clamp(x int64) int32 { return int32(max(-2047, min(2047, x))) }
