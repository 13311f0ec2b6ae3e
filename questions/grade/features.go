package grade

import (
	"math"
	"slices"

	"lectern/questions/quiz"
)

// The features of an answer beside a right wording, by which the scorer decides. Fresh words are those that the prompt
// does not give; "soft" counts a synonym as part of a word; every word counts by its weight.
const (
	hardRecall    = iota // share of the wording's fresh words that the answer has
	hardPrecision        // share of the answer's fresh words that the wording has
	hardF1
	softRecall
	softPrecision
	softF1
	allRecall // of all content words, soft
	allPrecision
	allF1
	higher    // the higher of soft recall and precision
	lower     // the lower
	hitWeight // of the fresh words found
	sequence  // longest common subsequence of the content words, as a share of the longer list
	neighbours
	numbersMissing
	numbersExtra
	answerLength // logarithms of numbers of content words, and of all words of the prompt
	keyLength
	promptLength
	longer
	shorter
	given // share of the answer's content words that the prompt has
	identical
	turnedRound
	misspelt
	denial // only one of answer and wording has a negation
	withEvidence
	extraInEvidence // share of the answer's further words that the evidence has
	allInEvidence
	noneInEvidence
	sameShape
	anyShape // some wording has the answer's shape
	meanF1   // over the wordings, soft
	wordingCount
	wantedAt // from here on one for each value, 1 where it is that
)

const (
	shapeAt    = wantedAt + int(wanteds)
	keyShapeAt = shapeAt + int(shapes)
	refusalAt  = keyShapeAt + int(shapes)
)

// refusals are the reasons that speak against an answer whatever it shares with the key.
var refusals = [...]Reason{Negated, Opposite, WrongNumber, WrongUnit, ExtraFact, Swapped, Copied}

const featureCount = refusalAt + len(refusals)

var featureNames = [wantedAt]string{
	hardRecall: "hard-recall", hardPrecision: "hard-precision", hardF1: "hard-f1",
	softRecall: "soft-recall", softPrecision: "soft-precision", softF1: "soft-f1",
	allRecall: "all-recall", allPrecision: "all-precision", allF1: "all-f1",
	higher: "higher", lower: "lower", hitWeight: "hit-weight", sequence: "sequence", neighbours: "neighbours",
	numbersMissing: "number-missing", numbersExtra: "number-extra",
	answerLength: "answer-length", keyLength: "key-length", promptLength: "prompt-length", longer: "longer", shorter: "shorter",
	given: "given", identical: "identical", turnedRound: "turned-round", misspelt: "misspelt", denial: "denial",
	withEvidence: "with-evidence", extraInEvidence: "extra-in-evidence", allInEvidence: "all-in-evidence", noneInEvidence: "none-in-evidence",
	sameShape: "same-shape", anyShape: "any-shape", meanF1: "mean-f1", wordingCount: "wordings",
}

// FeatureNames are the names of what Features measures, in that order.
func FeatureNames() []string {
	out := slices.Clone(featureNames[:])
	for _, n := range wantedNames {
		out = append(out, "wanted:"+n)
	}
	for _, n := range shapeNames {
		out = append(out, "shape:"+n)
	}
	for _, n := range shapeNames {
		out = append(out, "key-shape:"+n)
	}
	for _, r := range refusals {
		out = append(out, "refused:"+string(r))
	}
	return out
}

// Features measures a typed answer to a question of kind Short beside the right wording that it is most like.
func Features(q quiz.Question, typed string) []float64 {
	t := Scorer{}.Typed(q)
	s := t.setting
	answer := s.read(s.settlePounds(lex(typed, false)))
	var judged []comparison
	for _, w := range t.wordings[0] {
		judged = append(judged, s.compare(answer, w))
	}
	return s.features(answer.words, judged)
}

// likeness orders wordings by how well an answer fits them.
func likeness(al *alignment, o overlap) float64 {
	return o.hardF1() + o.softF1() + 0.3*o.allF1() + indicator(sameContent(al))
}

func sameContent(al *alignment) bool {
	return len(al.target) > 0 && !slices.Contains(al.hit, -1) && !slices.Contains(al.taken, -1)
}

// features measures an answer beside the wording that it is most like.
func (s setting) features(answer []word, judged []comparison) []float64 {
	row := make([]float64, featureCount)
	if len(judged) == 0 {
		return row
	}
	overlaps := make([]overlap, len(judged))
	best := 0
	for i := range judged {
		overlaps[i] = s.overlap(&judged[i].al)
		if likeness(&judged[i].al, overlaps[i]) > likeness(&judged[best].al, overlaps[best]) {
			best = i
		}
	}
	c := &judged[best]
	s.measureOverlap(row, &c.al, overlaps[best])
	s.measureWords(row, answer, c)
	s.measureEvidence(row, &c.al)
	typed, key := shapeOf(answer), shapeOf(c.wording.words)
	for i := range judged {
		row[meanF1] += overlaps[i].softF1() / float64(len(judged))
		row[anyShape] = max(row[anyShape], indicator(shapeOf(judged[i].wording.words) == typed))
	}
	row[sameShape] = indicator(key == typed)
	row[wordingCount] = math.Log(float64(len(judged)))
	row[wantedAt+int(s.wanted)], row[shapeAt+int(typed)], row[keyShapeAt+int(key)] = 1, 1, 1
	if i := slices.Index(refusals[:], c.refused); i >= 0 {
		row[refusalAt+i] = 1
	}
	return row
}

func indicator(is bool) float64 {
	if is {
		return 1
	}
	return 0
}

func (s setting) measureOverlap(row []float64, al *alignment, o overlap) {
	row[hardRecall], row[hardPrecision], row[hardF1] = o.recall, o.precision, o.hardF1()
	row[softRecall], row[softPrecision], row[softF1] = o.softRecall, o.softPrecision, o.softF1()
	row[allRecall], row[allPrecision], row[allF1] = o.allRecall, o.allPrecision, o.allF1()
	row[higher], row[lower] = max(o.softRecall, o.softPrecision), min(o.softRecall, o.softPrecision)
	row[hitWeight] = o.hits
	row[sequence], row[neighbours] = s.commonSequence(al), pairsShared(al)
	row[identical] = indicator(sameContent(al))
}

func (s setting) measureWords(row []float64, answer []word, c *comparison) {
	al := &c.al
	row[numbersMissing] = float64(count(al.missing(), number))
	for _, i := range al.extra() {
		row[numbersExtra] += indicator(al.answer[i].kind == number)
	}
	typed, key := math.Log1p(float64(len(al.answer))), math.Log1p(float64(len(al.target)))
	row[answerLength], row[keyLength], row[promptLength] = typed, key, math.Log1p(float64(len(s.prompt)))
	row[longer], row[shorter] = max(typed-key, 0), max(key-typed, 0)
	for _, w := range al.answer {
		row[given] += indicator(has(s.prompt, w)) / float64(len(al.answer))
	}
	row[turnedRound], row[misspelt] = indicator(turned(al)), float64(al.slips)
	row[denial] = indicator((count(answer, negation) > 0) != (count(c.wording.words, negation) > 0))
}

func (s setting) measureEvidence(row []float64, al *alignment) {
	if len(s.evidence) == 0 {
		return
	}
	extra, there := 0, 0
	for _, i := range al.extra() {
		if has(s.prompt, al.answer[i]) {
			continue
		}
		extra++
		if has(s.evidence, al.answer[i]) {
			there++
		}
	}
	row[withEvidence] = 1
	row[extraInEvidence] = float64(there) / float64(max(extra, 1))
	row[allInEvidence] = indicator(extra > 0 && there == extra)
	row[noneInEvidence] = indicator(extra > 0 && there == 0)
}
