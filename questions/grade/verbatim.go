package grade

// fewestCopied is how many words in a row make a copy.
const fewestCopied = 12

// verbatim tells whether many words of the answer in a row, or most of the evidence, are copied word by word.
func (s setting) verbatim(answer []word) bool {
	most := 0
	run := make([]int, len(s.evidence)+1)
	for _, a := range answer {
		for j := len(s.evidence); j > 0; j-- {
			if s.evidence[j-1].text == a.text {
				run[j] = run[j-1] + 1
				most = max(most, run[j])
			} else {
				run[j] = 0
			}
		}
	}
	return most >= fewestCopied || most*5 >= len(s.evidence)*4
}
