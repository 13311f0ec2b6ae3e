package grade

import (
	"strings"
	"sync"
)

// opposites are pairs of words that turn a statement round when one stands for the other, parted by a stroke. Their
// regular and irregular forms are opposites as well.
const opposites = `before/after more/less more/fewer most/least over/under over/below above/below up/down north/south east/west
northern/southern eastern/western left/right upper/lower uphill/downhill upstream/downstream upstairs/downstairs
inside/outside indoors/outdoors near/far front/back top/bottom forwards/backwards
increase/decrease increase/reduce rise/fall raise/lower grow/shrink expand/contract gain/loss gain/lose win/lose
high/low higher/lower highest/lowest early/late earlier/later earliest/latest first/last best/worst better/worse good/bad
open/closed open/close open/shut begin/end start/end begin/stop start/stop continue/stop begin/finish start/finish
buy/sell import/export accept/reject accept/refuse agree/disagree agree/refuse approve/reject support/oppose allow/forbid
allow/ban permit/forbid attack/defend build/destroy add/remove push/pull love/hate like/dislike remember/forget
find/lose arrive/depart arrive/leave enter/leave admit/deny confirm/deny succeed/fail survive/die survive/died live/die live/died alive/dead
with/without true/false always/never all/none am/pm male/female warm/cold hot/cold warmer/colder hotter/colder
fast/slow faster/slower fastest/slowest large/small larger/smaller largest/smallest big/small big/little bigger/smaller
biggest/smallest old/young older/younger oldest/youngest old/new long/short longer/shorter longest/shortest tall/short
taller/shorter tallest/shortest heavy/light heavier/lighter heaviest/lightest strong/weak stronger/weaker rich/poor
richer/poorer wet/dry full/empty hard/soft easy/difficult easy/hard deep/shallow wide/narrow thick/thin safe/dangerous
cheap/expensive cheaper/dearer same/different guilty/innocent public/private victory/defeat
father/mother brother/sister son/daughter husband/wife uncle/aunt nephew/niece man/woman men/women boy/girl
boys/girls teacher/pupil teacher/student employer/employee buyer/seller winner/loser parent/child parents/children`

var opposing = sync.OnceValue(func() map[[2]string]bool {
	m := make(map[[2]string]bool)
	for _, pair := range strings.Fields(opposites) {
		a, b, _ := strings.Cut(pair, "/")
		m[[2]string{a, b}] = true
		m[[2]string{"~" + stem(a), stem(b)}] = true
	}
	return m
})

func opposed(a, b string) bool { return opposing()[[2]string{a, b}] || opposing()[[2]string{b, a}] }

// opposedWords tells whether two words are opposites in any of their forms.
func opposedWords(a, b word) bool {
	return opposed(a.text, b.text) || a.stem != "" && b.stem != "" &&
		(opposing()[[2]string{"~" + a.stem, b.stem}] || opposing()[[2]string{"~" + b.stem, a.stem}])
}
