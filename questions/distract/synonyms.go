package distract

import "strings"

// synonyms are nouns that texts use for the same thing: one of them is no wrong option beside another. A language fact,
// compiled for this project.
var synonyms = func() map[string][]int {
	sets := map[string][]int{}
	i := 0
	for row := range strings.SplitSeq(`worker employee staff laborer labourer personnel colleague coworker|customer client consumer buyer shopper|
		doctor physician|scientist researcher scholar author expert academic scholarship|teacher instructor professor lecturer educator|
		student pupil learner|child kid youngster infant baby|firm company business corporation enterprise employer|
		leader ruler chief head|official authority officer administrator|citizen resident inhabitant voter|king ruler monarch emperor|
		president leader|manager supervisor boss leader executive|participant subject respondent|judge court|jury juror|
		house home building dwelling|illness disease sickness disorder condition|job work task labor labour employment|
		aim goal purpose objective|result outcome effect consequence finding|way method approach technique procedure process|
		law rule regulation legislation|picture image photo photograph portrait|ship boat vessel|car vehicle automobile|
		forest wood|sea ocean water|street road|stone rock|money cash wealth fund|soldier troop|army troop force military|
		woman lady girl maiden maid|man gentleman|daughter princess girl|son prince boy|city town village place|idea concept notion thought theory|
		power authority control|conflict war battle fight|country nation state|area region zone|story tale narrative|
		book work volume text|article paper report study|change shift transformation|growth increase rise expansion|
		decline decrease fall drop reduction|benefit advantage|problem difficulty challenge issue|skill ability talent capability|
		food meal dish|cloth clothes clothing garment|income earning wage salary pay|price cost|product good item merchandise|
		tool instrument device|animal creature beast|plant crop|land ground soil earth|speech talk address|help aid assistance support|
		belief opinion view|value norm|group team|member participant|parent mother father|husband wife spouse|friend companion`, "|") {
		for _, w := range strings.Fields(row) {
			sets[w] = append(sets[w], i)
		}
		i++
	}
	return sets
}()

// synonymous reports whether two nouns, given by their lemmas, may mean the same thing.
func synonymous(a, b string) bool {
	for _, i := range synonyms[a] {
		for _, j := range synonyms[b] {
			if i == j {
				return true
			}
		}
	}
	return false
}
