package grade

import (
	"strings"

	"lectern/questions/inflect"
)

// Words by the part that they play in a clause.
var (
	helpers = words(`is are was were be been being am has have had having did does do will wo would shall should can ca could
		may might must get gets got gotten`)
	// Helpers that are verbs of their own as well.
	mainHelpers = words("is are was were be been being am has have had having get gets got gotten getting")
	finites     = words("is are was were am has have had did does do will wo would shall should can ca could may might must")
	forms       = words("is are was were be been being am get gets got gotten") // with a participle they make a passive
	nominatives = words("he she they we i who it you")
	relatives   = words("who which that what")
	determins   = words("a an the his her its their my our your this these those some any no every each whose another")
	adverbs     = words(`also then just still never always often first later finally soon again now even ever only yet not
		once already together afterwards instead longer both all so nt`)
	particles = words("up down out off away back over again home")
	breaks    = words("because when while who which that although though whereas until unless so if as where whether how why but")
	joining   = words("and or nor but")
	roleOf    = map[string]role{"by": agent, "from": source, "to": goal, "into": goal, "onto": goal, "": done}
	// persons are personal pronouns by their subject form.
	persons = map[string]string{"he": "he", "him": "he", "she": "she", "her": "she", "it": "it", "they": "they", "them": "they",
		"i": "i", "me": "i", "we": "we", "us": "we"}
	// Verbs that an infinitive follows.
	beforeInfinitive = stems("agree agreed want try able decide promise begin start use hope plan order ask tell force help allow need like swear vow offer get have be")
	// Verbs whose object is to do what the infinitive behind them says.
	commanding = stems("tell ask order force help allow persuade want urge command advise teach invite beg forbid let make warn remind")
)

// stems brings the words of a list to their stems.
func stems(list string) set {
	s := make(set)
	for w := range words(list) {
		s[stem(w)] = true
	}
	return s
}

// plural tells whether a noun looks like one of several, or a verb like one that does not follow several.
func plural(w string) bool { return strings.HasSuffix(w, "s") && !endsWithAny(w, "ss", "us", "is") }

func isAdverb(w string) bool {
	return adverbs[w] || len(w) > 4 && strings.HasSuffix(w, "ly")
}

// inflected tells whether a word looks like a past tense or a participle.
func inflected(w word) bool {
	return len(w.text) > 3 && strings.HasSuffix(w.text, "ed") || inflect.OnlyPast(w.text) || irregularPart(w)
}

// irregularPart recognises participles such as "taken", "put" and "left".
func irregularPart(w word) bool {
	base := inflect.Irregular(w.text)
	if base == w.text {
		return false
	}
	p, ok := inflect.Participle(base, w.text)
	return ok && (p == w.text || inflect.OnlyPast(w.text))
}

// reader finds the verbs of a text. hints has the stems that are verbs elsewhere.
type reader struct {
	ws    []word
	hints set
	verb  []bool
}

func (r *reader) text(i int) string { return wordAt(r.ws, i) }

func (r *reader) findVerbs() {
	r.verb = make([]bool, len(r.ws))
	for i := range r.ws {
		if w := r.ws[i]; w.kind == plain && !w.owner {
			r.verb[i] = r.isVerb(i)
		}
	}
	if i := r.inverted(); i >= 0 {
		r.verb[i] = true
	}
	for i, w := range r.ws {
		if mainHelpers[w.text] && !r.verbFollows(i) && r.inversion() < 0 {
			r.verb[i] = true
		}
	}
}

// verbFollows tells whether the helper at i has its verb, or another helper, behind it.
func (r *reader) verbFollows(i int) bool {
	for i++; i < len(r.ws); i++ {
		if t := r.text(i); r.verb[i] || helpers[t] {
			return true
		} else if !isAdverb(t) && t != "to" && r.ws[i].kind != negation {
			return false
		}
	}
	return false
}

func (r *reader) isVerb(i int) bool {
	w := r.ws[i]
	if isAdverb(w.text) {
		return false
	}
	p := i - 1
	for p >= 0 && (isAdverb(r.text(p)) || r.ws[p].kind == negation) && !r.verb[p] {
		p--
	}
	before, next := r.text(p), r.text(i+1)
	ing := len(w.text) > 4 && strings.HasSuffix(w.text, "ing")
	open := next != "" && (determins[next] || persons[next] != "" || prepositions[next])
	switch {
	case determins[before] || helpers[next] && !inflected(w):
		return false
	case p < 0 || joining[before]:
		return inflected(w) && !w.name || r.hints[w.stem] && (p < 0 || open || next == "") || ing && open
	case forms[before]:
		return r.inversion() != p && (inflected(w) || ing)
	case helpers[before]:
		return r.inversion() != p && (before != "had" && before != "has" && before != "have" && before != "having" || inflected(w))
	case before == "to":
		return !w.name && (r.hints[w.stem] || p == 0 || open || r.ws[p-1].kind == negation || beforeInfinitive[r.ws[p-1].stem])
	case relatives[before]:
		return inflected(w) || r.hints[w.stem] || strings.HasSuffix(w.text, "s") && open || before == "who"
	case nominatives[before]:
		return !w.name
	case prepositions[before] || before == "without" || r.ws[i-1].kind == negation:
		return ing && open || ing && r.hints[w.stem]
	case w.comma && ing && open:
		return true
	}
	noun := r.ws[p].content() && !r.verb[p] || persons[before] != ""
	if noun && open && !inflected(w) && !w.name && plural(before) && !plural(w.text) && p == i-1 {
		return true
	}
	return noun && !w.name && (inflected(w) || r.hints[w.stem] || strings.HasSuffix(w.text, "s") && !strings.HasSuffix(w.text, "ss") && (determins[next] || persons[next] != "" || i+1 < len(r.ws) && r.ws[i+1].name && !r.ws[p].name))
}

// inversion is the place of the helper that a question has before its subject, -1 for none.
func (r *reader) inversion() int {
	asks := false
	for i, w := range r.ws {
		switch {
		case i == 0 && helpers[w.text]:
			return 0
		case whWords[w.text]:
			asks = true
		case helpers[w.text]:
			if asks && i+1 < len(r.ws) && !participle(r.ws, i+1) {
				return i
			}
			return -1
		case i > 5 || persons[w.text] != "" || r.verb[i] || w.kind == light && !determins[w.text] && !prepositions[w.text]:
			return -1
		}
	}
	return -1
}

// participle tells whether a participle follows from i on, but for adverbs and other helpers.
func participle(ws []word, i int) bool {
	for ; i < len(ws); i++ {
		if t := ws[i].text; !isAdverb(t) && !helpers[t] && ws[i].kind != negation {
			return inflected(ws[i]) || ws[i-1].text != "did" && len(t) > 4 && t[len(t)-3:] == "ing"
		}
	}
	return false
}

var whWords = words("who whom what which when where why how whose")

// inverted is the verb of a question with a helper before its subject, -1 where none is seen.
func (r *reader) inverted() int {
	h := r.inversion()
	if h < 0 {
		return -1
	}
	found, subject := -1, false
	for i := h + 1; i < len(r.ws); i++ {
		w, next := r.ws[i], r.text(i+1)
		switch {
		case persons[w.text] != "":
			subject = true
		case subject && w.text == "do":
			return i
		case !w.content() || w.kind != plain:
		case subject && r.hints[w.stem] && !determins[r.text(i-1)]:
			return i
		case subject && found < 0 && !w.name && !determins[r.text(i-1)] && !prepositions[r.text(i-1)] &&
			(next == "" || next != "of" && (determins[next] || prepositions[next] || persons[next] != "" || whWords[next])):
			found = i
		default:
			subject = true
		}
	}
	return found
}
