package press

// match is the last place where the text had the same bytes as now; what came next there is expected to come again.
type match struct {
	at, length int
	last       map[uint32]int      // by the hash of four bytes, where the text went on
	chances    [longest + 1]uint16 // that it goes on as expected, by length
	expected   int                 // the bit, behind 1
	used       int                 // the length that was asked
}

const (
	shortest = 4
	longest  = 31
)

func newMatch() match {
	m := match{last: make(map[uint32]int)}
	for i := range m.chances {
		m.chances[i] = uint16(65535 - 32768/(i+2))
	}
	return m
}

// predict gives what the match says of the next bit.
func (t *match) predict(m *model) int32 {
	t.used = 0
	if t.length == 0 {
		return 0
	}
	next := int(m.text[t.at]) | 1<<8
	if next>>(8-m.known) != m.partial {
		t.length = 0
		return 0
	}
	t.used, t.expected = t.length, next>>(7-m.known)&1
	out := int32(stretched[t.chances[t.used]>>4])
	if t.expected == 0 {
		return -out
	}
	return out
}

func (t *match) learn(bit int) {
	if t.used == 0 {
		return
	}
	goal := 65535
	if bit != t.expected {
		goal, t.length = 0, 0
	}
	c := &t.chances[t.used]
	*c = uint16(int(*c) + (goal-int(*c))/most)
}

// add goes on by a byte, and looks for a match where there is none.
func (t *match) add(text []byte) {
	n := len(text)
	if t.length > 0 {
		t.at++
		t.length = min(t.length+1, longest)
	}
	if n < shortest {
		return
	}
	key := uint32(0)
	for _, c := range text[n-shortest:] {
		key = key<<8 | uint32(c)
	}
	if at, ok := t.last[key]; ok && t.length == 0 {
		for t.at = at; t.length < longest && t.length < at && text[at-1-t.length] == text[n-1-t.length]; {
			t.length++
		}
	}
	t.last[key] = n
}
