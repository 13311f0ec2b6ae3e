package press

// refiner corrects what the mixer says by how it turned out at the same bits of a byte: 33 points of a line for each.
type refiner struct {
	lines []uint16
	at    int
}

const points = 33

func newRefiner() refiner {
	r := refiner{lines: make([]uint16, 1<<8*points)}
	for i := range r.lines {
		r.lines[i] = uint16(squash(int32(i%points-points/2)*128) * 16)
	}
	return r
}

func (r *refiner) refine(m *model) uint32 {
	place := int(m.mixed+2048) * 32
	low, weight := place>>12, place&4095
	line := m.partial * points
	corrected := (int(r.lines[line+low])*(4096-weight) + int(r.lines[line+low+1])*weight) >> 12
	r.at = line + low
	if weight > 2048 {
		r.at++
	}
	const least = 32
	one := (squash(m.mixed)*16*3 + corrected) / 4
	return uint32(max(least, min(1<<16-1-least, one)))
}

func (r *refiner) learn(bit int) {
	p := &r.lines[r.at]
	*p = uint16(int(*p) + (bit*65535-int(*p))>>6)
}
