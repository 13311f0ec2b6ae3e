package press

// A model gives the probability of each next bit of a text. It knows for nine contexts how often the bit was 1 after
// them, and mixes what they say by two sets of weights that it learns as it goes: the method of lpaq by Matt Mahoney
// (mattmahoney.net/dc/dce.html, sections 4.3.2 and 4.4.1), made smaller. There are whole numbers only, so that all
// machines compute the same. Changing any number here makes links that were given out unreadable.
type model struct {
	one uint32 // probability that the next bit is 1, of 1<<16

	text    []byte // all that was seen
	partial int    // the bits of the next byte that are known, behind a 1
	known   int    // how many these are
	words   [3]uint32
	sorted  Sort

	tables  [contexts][]slot
	hashes  [contexts]uint32
	buckets [contexts][]slot // those of the contexts, for half a byte
	slots   [contexts]*slot  // those of the next bit
	match   match

	in      [inputs]int32
	weights [2][]weights
	sets    [2]int   // the set of weights in use
	outs    [2]int32 // what they say
	mixed   int32
	final   refiner
}

const (
	contexts = 9
	inputs   = contexts + 2
	buckets  = 1 << 14
	perByte  = 16 // slots in a bucket: one for each node of half a byte; the first holds the check
)

// slot is what was seen at one bit of a context.
type slot struct {
	one uint16 // probability of 1, of 1<<16; in the first slot of a bucket the check of its hash
	n   uint16 // how often it was seen, up to most
}

const most = 60

// What depends on how often a slot was seen: how much of what it says counts, of 256, and how far a bit moves it, of 1<<16:
// by much at first, by a sixtieth at last.
var trust, pace = func() (trust [most + 1]int32, pace [most + 1]int64) {
	for n := range trust {
		trust[n], pace[n] = 256, int64(3<<16/(3*n+4))
	}
	trust[0], trust[1], trust[2] = 0, 200, 240
	return trust, pace
}()

type weights [inputs]int32 // of 1<<16

func newModel() *model {
	m := &model{partial: 1, match: newMatch(), final: newRefiner()}
	for i := range m.tables {
		m.tables[i] = make([]slot, buckets*perByte)
	}
	for i, n := range [...]int{64, 256} {
		m.weights[i] = make([]weights, n)
		for j := range m.weights[i] {
			for k := range inputs {
				m.weights[i][j][k] = 18_000
			}
		}
	}
	return m
}

// sort says what sort of text comes next.
func (m *model) sort(s Sort) {
	m.sorted = s
	m.begin()
	m.predict()
}

// train takes in a text as if it had been written.
func (m *model) train(s string) {
	for i := range len(s) {
		for k := 7; k >= 0; k-- {
			m.update(int(s[i]) >> k & 1)
		}
	}
}

func (m *model) predict() {
	node, order := m.node(), 0
	for i := range contexts {
		s := &m.buckets[i][node]
		m.slots[i] = s
		m.in[i] = int32(stretched[s.one>>4]) * trust[s.n] >> 8
		if s.n > 0 && 0 < i && i < 6 {
			order = i
		}
	}
	m.in[contexts] = m.match.predict(m)
	m.in[contexts+1] = 256
	m.sets = [2]int{order*8 + m.match.length/4, m.partial}
	for k, set := range m.sets {
		sum := int64(0)
		w := &m.weights[k][set]
		for i, x := range m.in {
			sum += int64(w[i]) * int64(x)
		}
		m.outs[k] = clamp(sum >> 16)
	}
	m.mixed = (m.outs[0] + m.outs[1]) / 2
	m.one = m.final.refine(m)
}

// update takes in a bit.
func (m *model) update(bit int) {
	goal := int32(bit * 65535)
	for _, s := range m.slots {
		s.one = uint16(int32(s.one) + int32(int64(goal-int32(s.one))*pace[s.n]>>16))
		if s.n < most {
			s.n++
		}
	}
	m.match.learn(bit)
	for k, set := range m.sets {
		wrong := int64(bit<<12-squash(m.outs[k])) * 10
		w := &m.weights[k][set]
		for i, x := range m.in {
			w[i] += int32((int64(x)*wrong + 1<<13) >> 14)
		}
	}
	m.final.learn(bit)
	m.partial, m.known = m.partial<<1|bit, m.known+1
	switch m.known {
	case 4:
		m.half()
	case 8:
		m.add(byte(m.partial))
		m.partial, m.known = 1, 0
		m.begin()
	}
	m.predict()
}

// node is the place of the next bit within half a byte: 1 for its first, 2 and 3 for its second, and so on.
func (m *model) node() int {
	if m.known < 4 {
		return m.partial
	}
	return 1<<(m.known-4) | m.partial&(1<<(m.known-4)-1)
}
