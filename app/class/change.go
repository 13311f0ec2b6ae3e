package class

import (
	"slices"

	"lectern/app/result"
	"lectern/questions/quiz"
)

// Change does to the class what led from before to after, which are of the same quiz. So what two have done at the same
// moment comes together: what both took in is there, and what one of them took out is not, unless the other took in more
// of it.
func (c Class) Change(qz quiz.Quiz, before, after Class) Class {
	for _, p := range before.Pupils {
		left := after.of(p.Who())
		c = c.without(p.Who(), func(s result.Sheet) bool {
			return holds(p, s) && !slices.ContainsFunc(left.Sheets, func(l result.Sheet) bool { return tells(qz, l, s) })
		})
	}
	for _, p := range after.Pupils {
		was := before.of(p.Who())
		for _, s := range p.Sheets {
			if holds(was, s) {
				continue
			}
			if next, _, err := c.Add(qz, s); err == nil {
				c = next
			}
		}
		if p.Chosen != was.Chosen {
			c = c.Choose(p.Who(), p.Chosen)
		}
	}
	return c
}

// of gives a pupil; one without sheets where there is none.
func (c Class) of(w Who) Pupil {
	at := slices.IndexFunc(c.Pupils, func(p Pupil) bool { return p.Who() == w })
	if at < 0 {
		return Pupil{}
	}
	return c.Pupils[at]
}

func holds(p Pupil, s result.Sheet) bool {
	return slices.ContainsFunc(p.Sheets, func(have result.Sheet) bool { return Mark(have) == Mark(s) })
}

// without takes some of the sheets of a pupil out.
func (c Class) without(w Who, gone func(result.Sheet) bool) Class {
	at := slices.IndexFunc(c.Pupils, func(p Pupil) bool { return p.Who() == w })
	if at < 0 {
		return c
	}
	p := c.Pupils[at]
	p.Sheets = slices.DeleteFunc(slices.Clone(p.Sheets), gone)
	if len(p.Sheets) == 0 {
		return c.Remove(w)
	}
	if _, ok := p.Sheet(); p.Chosen != "" && !ok || len(p.Sheets) == 1 {
		p.Chosen = ""
	}
	c.Pupils = slices.Clone(c.Pupils)
	c.Pupils[at] = p
	return c
}
