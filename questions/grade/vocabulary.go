package grade

import "strings"

// set is a fixed set of words.
type set map[string]bool

func words(list string) set {
	s := make(set)
	for _, w := range strings.Fields(list) {
		s[w] = true
	}
	return s
}

var (
	// lightWords carry no part of an answer.
	lightWords = words(`a an the of to in on at by for with from into onto as that this these those it its he she they
		him her them his hers their theirs we us our you your i me my who whom whose which what when where why how there
		is are was were be been being am has have had having do does did doing will would shall should can could also
		then so very really just only too because since if than about around roughly approximately some nearly almost
		circa think believe answer mostly and or plus per + wo ca yet still even ever
		but although though while whereas however instead maybe perhaps possibly probably either both get gets got getting
		gotten`)
	articles     = words("a an the his her its their")
	prepositions = words("of to in on at by for with from into onto near during against about around through across")
	joiningWords = words("and or plus with nor versus")
	negations    = words("not no never without cannot neither nor nt")
	auxiliaries  = words("is are was were has have had do does did wo would could should ca are might must")
	titles       = words(`mr mrs ms miss dr sir lady lord madam king queen prince princess president minister chancellor
		captain colonel general professor prof senator saint st old aunt uncle prime vice doctor`)
	maleTitles   = words("mr sir lord king prince uncle")
	femaleTitles = words("mrs ms miss lady madam queen princess aunt")
	calendar     = words(`january february march april may june july august september october november december
		monday tuesday wednesday thursday friday saturday sunday`)
	months = [...]string{"january", "february", "march", "april", "may", "june", "july", "august", "september",
		"october", "november", "december"}
)

// shortMonths are taken for months beside a number.
var shortMonths = map[string]string{
	"jan": "january", "feb": "february", "mar": "march", "apr": "april", "jun": "june", "jul": "july",
	"aug": "august", "sep": "september", "sept": "september", "oct": "october", "nov": "november", "dec": "december",
}

// opposites are words that turn a statement round when one stands for the other.
var opposites = [...][2]string{
	{"before", "after"}, {"more", "less"}, {"more", "fewer"}, {"over", "under"}, {"over", "below"}, {"above", "below"},
	{"up", "down"}, {"north", "south"}, {"east", "west"}, {"northern", "southern"}, {"eastern", "western"},
	{"left", "right"}, {"increase", "decrease"}, {"rise", "fall"}, {"rose", "fell"}, {"rising", "falling"},
	{"increased", "decreased"}, {"increasing", "decreasing"}, {"gain", "loss"}, {"gained", "lost"}, {"won", "lost"},
	{"win", "lose"}, {"high", "low"}, {"higher", "lower"}, {"highest", "lowest"}, {"early", "late"},
	{"earlier", "later"}, {"first", "last"}, {"best", "worst"}, {"better", "worse"}, {"open", "closed"},
	{"opened", "closed"}, {"begin", "end"}, {"began", "ended"}, {"start", "end"}, {"started", "ended"}, {"inside", "outside"},
	{"buy", "sell"}, {"bought", "sold"}, {"import", "export"}, {"accept", "reject"}, {"accepted", "rejected"},
	{"agree", "disagree"}, {"agreed", "disagreed"}, {"with", "without"}, {"true", "false"}, {"male", "female"},
	{"warm", "cold"}, {"hot", "cold"}, {"warmer", "colder"}, {"fast", "slow"}, {"faster", "slower"}, {"large", "small"},
	{"larger", "smaller"}, {"largest", "smallest"}, {"old", "young"}, {"older", "younger"}, {"oldest", "youngest"},
	{"father", "mother"}, {"brother", "sister"}, {"son", "daughter"}, {"husband", "wife"}, {"man", "woman"},
	{"men", "women"}, {"boy", "girl"}, {"boys", "girls"}, {"always", "never"}, {"all", "none"}, {"am", "pm"},
}

func opposed(a, b string) bool {
	for _, p := range opposites {
		if a == p[0] && b == p[1] || a == p[1] && b == p[0] {
			return true
		}
	}
	return false
}
