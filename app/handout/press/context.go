package press

// add takes in a whole byte.
func (m *model) add(c byte) {
	m.text = append(m.text, c)
	if 'A' <= c && c <= 'Z' {
		c += 'a' - 'A'
	}
	switch letter := 'a' <= c && c <= 'z' || c >= 0x80 || c == '\''; {
	case letter:
		m.words[0] = hash(m.words[0], uint32(c)+1)
	case m.words[0] != 0:
		m.words = [3]uint32{0, m.words[0], m.words[1]}
	}
	m.match.add(m.text)
}

// begin finds what is known of the contexts at the beginning of a byte: up to five bytes before it, the word so far, and
// that with one and with two words before it.
func (m *model) begin() {
	c1, c2, c3, c4, c5 := m.back(1), m.back(2), m.back(3), m.back(4), m.back(5)
	word := m.words[0]
	last := c1 | c2<<8 | c3<<16 | c4<<24
	m.hashes = [contexts]uint32{
		uint32(m.sorted),
		c1 | 1<<8,
		c1 | c2<<8 | 1<<16,
		c1 | c2<<8 | c3<<16 | 1<<24,
		hash(last, 4),
		hash(last, c5+6<<8),
		hash(m.words[1]*7+word, m.words[2]*31+11),
		hash(word, c1<<8|8),
		hash(word+c1, m.words[1]*31+9),
	}
	for i := range contexts {
		m.buckets[i] = find(m.tables[i], hash(m.hashes[i], 0))
	}
}

// half does the same in the middle of a byte.
func (m *model) half() {
	for i := range contexts {
		m.buckets[i] = find(m.tables[i], hash(m.hashes[i], uint32(m.partial)))
	}
}

func (m *model) back(n int) uint32 {
	if n > len(m.text) {
		return 0
	}
	return uint32(m.text[len(m.text)-n])
}

// find gives the bucket of a hash. Of the two places that it may have, one is emptied where it is in neither: that of
// which less is known.
func find(table []slot, h uint32) []slot {
	check := uint16(h>>14) | 1
	place := func(at uint32) []slot { return table[at%buckets*perByte:][:perByte:perByte] }
	first, second := place(h), place(h^1)
	switch {
	case first[0].one == check:
		return first
	case second[0].one == check || second[1].n < first[1].n:
		first = second
	}
	if first[0].one != check {
		clear(first)
		for i := range first {
			first[i].one = 1 << 15
		}
		first[0].one = check
	}
	return first
}

// hash mixes two numbers, with the constants of MurmurHash3's and Knuth's multiplications.
func hash(a, b uint32) uint32 {
	h := a*0x9E3779B1 ^ b*0x85EBCA6B
	h ^= h >> 15
	h *= 0x2C1B3C6D
	return h ^ h>>13
}
