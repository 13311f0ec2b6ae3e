package lint

import (
	"slices"
	"strings"

	"lectern/questions/lexis"
	"lectern/questions/quiz"
)

// claims are the rules of what a question says about its evidence.
var claims = []check{
	{"unsupported", false, answers, unsupported},
	{"number", false, says, foreignNumber},
	{"negation", false, isTrue, changedNegation},
	{"said-so", false, isOther, saidSo},
	{"also-true", false, offers, alsoTrue},
	{"blank", true, asks, blank},
}

// Against holds a question that was written or changed by hand against its evidence: what it returns may be wrong
// with it. It is for people to look at; the engine's own questions are verified before they are asked.
func Against(q quiz.Question) []Finding { return run(claims, q) }

// Together returns for each of the questions which other one tells its answer, as an index; -1 where none does.
func Together(all []quiz.Question) []int {
	out := make([]int, len(all))
	for i, q := range all {
		out[i] = slices.IndexFunc(all, func(other quiz.Question) bool { return other.ID != q.ID && tells(other, q) })
	}
	return out
}

// tells reports whether the prompt of one question holds the answer to another one about the same sentence.
func tells(a, b quiz.Question) bool {
	if !answers(b) || len(a.Evidence) == 0 || len(b.Evidence) == 0 || a.Evidence[0] != b.Evidence[0] {
		return false
	}
	prompt := " " + plain(a.Prompt) + " "
	return slices.ContainsFunc(b.Key, func(k string) bool { return strings.Contains(prompt, " "+bareWords(k)+" ") })
}

func answers(q quiz.Question) bool {
	return q.Kind == quiz.Choice || q.Kind == quiz.Several || q.Kind == quiz.Short
}

// isTrue reports whether a question gives a statement as true, isOther whether it gives it as something else.
func isTrue(q quiz.Question) bool {
	return q.Kind == quiz.Truth && slices.Equal(q.Key, []string{quiz.True})
}

func isOther(q quiz.Question) bool { return q.Kind == quiz.Truth && !isTrue(q) }

func says(q quiz.Question) bool { return answers(q) || isTrue(q) }

// claimed is what the question says that the evidence must hold.
func claimed(q quiz.Question) string {
	if q.Kind == quiz.Truth {
		return statement(q)
	}
	return strings.Join(q.Key, " ")
}

// statement is what a question about truth asks to judge, without what asks for it.
func statement(q quiz.Question) string {
	if _, rest, ok := strings.Cut(q.Prompt, "? "); ok {
		return rest
	}
	return q.Prompt
}

func shown(q quiz.Question) string {
	var out []string
	for _, p := range q.Evidence {
		out = append(out, p.Text)
	}
	return strings.Join(out, " ")
}

// unsupported wants each key to have a word of weight, or a number, in common with the evidence.
func unsupported(q quiz.Question) string {
	evidence := stems(shown(q))
	for _, k := range q.Key {
		key := stems(k)
		if len(key) > 0 && !slices.ContainsFunc(key, func(w string) bool { return slices.Contains(evidence, w) }) {
			return k
		}
	}
	return ""
}

// foreignNumber wants the numbers of what is claimed in the evidence.
func foreignNumber(q quiz.Question) string {
	evidence := numbers(shown(q))
	for _, n := range numbers(claimed(q)) {
		if !slices.Contains(evidence, n) {
			return n
		}
	}
	return ""
}

// changedNegation wants a true statement to deny what the evidence denies, and nothing else.
func changedNegation(q quiz.Question) string {
	said, evidence := statement(q), shown(q)
	w, _ := denial(said)
	not, denied := denial(evidence)
	switch {
	case w != "" && not == "":
		return w
	case w == "" && denied != "" && slices.Contains(stems(said), stem(denied)):
		return not + " " + denied
	}
	return ""
}

// saidSo wants the evidence not to say word for word what is not given as true.
func saidSo(q quiz.Question) string {
	said, evidence := statement(q), shown(q)
	there := stems(evidence)
	for _, w := range stems(said) {
		if !slices.Contains(there, w) {
			return ""
		}
	}
	a, _ := denial(said)
	if b, _ := denial(evidence); (a == "") != (b == "") {
		return ""
	}
	return said
}

// alsoTrue wants no wrong option to stand beside the key in the sentence that shows it.
func alsoTrue(q quiz.Question) string {
	if len(q.Evidence) == 0 {
		return ""
	}
	sentence := " " + plain(q.Evidence[0].Text) + " "
	for _, o := range q.Options {
		if bare := bareWords(o); bare != "" && !slices.Contains(q.Key, o) && strings.Contains(sentence, " "+bare+" ") {
			return o
		}
	}
	return ""
}

// blank wants words in every option.
func blank(q quiz.Question) string {
	for _, o := range slices.Concat(q.Options, q.Key, q.Items) {
		if strings.TrimSpace(o) == "" {
			return "an option without words"
		}
	}
	return ""
}

// denial gives the first word that denies something and the word after it, "" where there is none.
func denial(s string) (word, next string) {
	all := words(s)
	for i, w := range all {
		if strings.HasSuffix(w, "n’t") || strings.HasSuffix(w, "n't") || denials[w] {
			return w, strings.Join(all[i+1:min(i+2, len(all))], "")
		}
	}
	return "", ""
}

var denials = lexis.Set(`not no never nobody none nothing nowhere neither nor without cannot hardly`)

// stems are the words of weight in a text, without their endings, and its numbers.
func stems(s string) []string {
	var out []string
	for _, w := range words(s) {
		if !weightless[w] {
			out = append(out, stem(number(w)))
		}
	}
	return out
}

var weightless = lexis.Set(`a an the of in on at to by for with from as into and or but that this these those it its he she they
	his her their is are was were be been has have had do does did will would`)

func numbers(s string) []string {
	var out []string
	for _, w := range words(s) {
		if n := number(w); strings.ContainsAny(n, "0123456789") {
			out = append(out, n)
		}
	}
	return out
}

// words are the plain words of a text; "1,500" is one.
func words(s string) []string { return strings.Fields(plain(strings.ReplaceAll(s, ",", ""))) }

// number gives a number word in digits, and everything else as it is.
func number(w string) string {
	if n, ok := digits[w]; ok {
		return n
	}
	return w
}

var digits = map[string]string{
	"one": "1", "two": "2", "three": "3", "four": "4", "five": "5", "six": "6", "seven": "7", "eight": "8", "nine": "9", "ten": "10",
	"eleven": "11", "twelve": "12", "thirteen": "13", "fourteen": "14", "fifteen": "15", "sixteen": "16", "seventeen": "17",
	"eighteen": "18", "nineteen": "19", "twenty": "20", "thirty": "30", "forty": "40", "fifty": "50", "sixty": "60",
	"seventy": "70", "eighty": "80", "ninety": "90",
}
