package grade

// fewestCopied is how many words in a row make a copy.
const fewestCopied = 10

// verbatim tells whether most of the answer stands word by word in the evidence.
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
	return most >= fewestCopied || most*5 >= len(answer)*4
}
