package result

import "hash/fnv"

// headLength is how many symbols of a code tell its kind and lesson.
const headLength = 3

// marks is how many marks of lessons there are.
const marks = 15_000

// The kinds of code.
const (
	seated = iota
	nickname
	kinds
	later // of a later version
)

type head struct{ kind, mark int }

func (h head) symbols() number {
	n := h.mark*kinds + h.kind
	return number{byte(n % fieldSize), byte(n / fieldSize % fieldSize), byte(n / fieldSize / fieldSize)}
}

// head reads the three symbols of a head.
func (n number) head() head {
	value := int(n[0]) + fieldSize*(int(n[1])+fieldSize*int(n[2]))
	if value >= kinds*marks {
		return head{kind: later}
	}
	return head{value % kinds, value / kinds}
}

// mark is by what codes tell lessons apart.
func mark(print string) int {
	h := fnv.New64a()
	h.Write([]byte(print))
	return int(h.Sum64() % marks)
}
