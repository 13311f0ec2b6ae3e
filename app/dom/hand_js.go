package dom

// LineStarts gives where each line of the element with the ID begins, as it is laid out now: offsets in bytes into its
// text, which must be one piece.
func LineStarts(id string) []int {
	element := byID(id)
	if !element.Truthy() || !element.Get("firstChild").Truthy() {
		return nil
	}
	node := element.Get("firstChild")
	text := node.Get("data").String()
	at := document().Call("createRange")
	starts, last := []int{0}, -1.0
	units := 0 // of UTF-16, as the browser counts
	word := true
	for i, r := range text {
		if r == ' ' {
			word = true
		} else if word {
			word = false
			at.Call("setStart", node, units)
			at.Call("setEnd", node, units+1)
			top := at.Call("getBoundingClientRect").Get("top").Float()
			if last >= 0 && top > last+2 {
				starts = append(starts, i)
			}
			last = top
		}
		units++
		if r > 0xffff {
			units++
		}
	}
	return starts
}
