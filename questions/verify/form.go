package verify

import (
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"

	"lectern/questions/lexis"
	"lectern/questions/rule"
)

// Bounds on the words of a prompt. Fewer than fewest, but three, are enough where one of them is a name or a number.
const (
	fewest  = 5
	most    = 35
	longest = 20 // words of a key
	// mostWhole is for prompts that show a sentence of the article.
	mostWhole = 42
)

// form checks the prompt and the keys as strings.
func (k *Checker) form(c rule.Candidate) Reason {
	n := rule.Words(c.Prompt)
	switch {
	case malformed(c.Prompt):
		return Malformed
	case n > most && !(c.Whole && n <= mostWhole), n < 3, n < fewest && !anchored(c.Prompt):
		return Length
	}
	for _, key := range c.Keys {
		if unbalanced(key.Text) || strings.TrimSpace(key.Text) == "" {
			return Malformed
		}
	}
	return ""
}

// anchored reports whether a prompt holds a name or a number behind its first word.
func anchored(prompt string) bool {
	for i, w := range strings.Fields(prompt) {
		r, _ := utf8.DecodeRuneInString(strings.TrimLeft(w, "“‘\"("))
		if i > 0 && unicode.IsUpper(r) || unicode.IsDigit(r) {
			return true
		}
	}
	return false
}

// malformed reports whether a prompt is no well-written sentence, whatever it means.
func malformed(prompt string) bool {
	first, _ := utf8.DecodeRuneInString(strings.TrimLeft(prompt, "“‘\"'"))
	last, _ := utf8.DecodeLastRuneInString(strings.TrimRight(prompt, "”’\")"))
	if !unicode.IsUpper(first) && !unicode.IsDigit(first) || !strings.ContainsRune("?.!…", last) || unbalanced(prompt) {
		return true
	}
	for _, leftover := range [...]string{"http", "www.", "[", "]", "*", "\n", "  ", " ,", " .", " ?", ",?", ",.", "..", ",,", "<", ">", "\\", "|", "( ", " )", " - ", "--", " of from ", " of to ", " of in ", " in of ", " about in ", " about on ", " to from ", "upon a time"} {
		if strings.Contains(prompt, leftover) {
			return true
		}
	}
	if strings.Count(prompt, " called") > 1 || strings.Count(strings.ToLower(prompt), "according to ") > 1 || topic.MatchString(prompt) || elliptic.MatchString(prompt) || adrift.MatchString(prompt) || selfSame(prompt) {
		return true
	}
	words := strings.Fields(prompt)
	for i := 1; i < len(words); i++ {
		if i > 1 && words[i-1] == "and" && strings.TrimRight(words[i-2], ",") == words[i] && len(words[i]) > 3 {
			return true // "differences, and differences"
		}
		if doubled(words[i-1], words[i]) || wrongArticle(words[i-1], words[i]) {
			return true
		}
	}
	if fragment.MatchString(prompt) || strings.Count(prompt, ",") == 1 && headless.MatchString(prompt) {
		return true
	}
	return dangling[strings.ToLower(strings.TrimRight(words[len(words)-1], "?.!”’"))]
}

var (
	// fragment is a question word or an adverb that what followed it has been cut from.
	fragment = regexp.MustCompile(`\b(?:and|or) (?:when|where|how|why|what)[,.?]|, (?:likely|probably|possibly|mainly|mostly|partly|largely|especially|particularly)[.?]$|\b[Aa]s shows\b|[a-z]{4}\.\?$|[a-z]{3}\. [a-z]| to [a-z]+ .* to do\?$`)
	// topic is what a sentence is about, carried to its end.
	topic = regexp.MustCompile(`[a-z] (?:as (?:to|for)|(?:in|with) (?:regard|respect|relation) to) [^?]*\?$`)
	// elliptic is an auxiliary whose verb stands elsewhere: "if he did not".
	elliptic = regexp.MustCompile(`(?:if|when|than|as|because|although|though|unless|until|while|after|before|where) [a-z ]*(?:did|do|does|could|would|can|will|had|has|have|was|were|is|are)(?: not)?[?.]$`)
	// adrift is a distance that lost its direction, as in "5 km of Linden".
	adrift = regexp.MustCompile(`\d ?(?:km|kilomet(?:re|er)s|mi|miles|m|met(?:re|er)s|feet|yards) of [A-Z]`)
	// headless is a verb behind a comma without a subject.
	headless = regexp.MustCompile(`, (?:had|was|were|did|has|have) `)
)

// selfSame reports whether a prompt says of something that it is, or is not, one of its own kind: "the dog was not a dog".
func selfSame(prompt string) bool {
	for _, m := range isA.FindAllStringSubmatch(prompt, -1) {
		if m[1] == m[2] {
			return true
		}
	}
	return false
}

var isA = regexp.MustCompile(`([a-z]+) (?:is|was|are|were)(?: not)?(?: an?| the)? ([a-z]+)[?.]`)

// dangling are words that nothing can end with.
var dangling = lexis.Set("and or but nor the a an than because although his their its my your our very more most every each own")

// doubled reports whether a word stands twice in a row where English never has that.
func doubled(a, b string) bool {
	a, b = strings.ToLower(a), strings.ToLower(b)
	return a == b && a != "had" && a != "that" && unicode.IsLetter([]rune(a)[0])
}

// wrongArticle reports whether "a" stands before a vowel letter or "an" before a consonant letter, apart from the
// letters whose sound their words do not tell.
func wrongArticle(article, word string) bool {
	first, _ := utf8.DecodeRuneInString(strings.ToLower(strings.TrimLeft(word, "“‘\"'")))
	switch strings.ToLower(article) {
	case "a":
		return strings.ContainsRune("ai", first) || first == 'e' && !strings.HasPrefix(strings.ToLower(word), "eu") && !strings.HasPrefix(strings.ToLower(word), "ew") ||
			first == 'o' && !strings.HasPrefix(strings.ToLower(word), "on") && !strings.HasPrefix(strings.ToLower(word), "ou")
	case "an":
		return strings.ContainsRune("bcdgjkpqtvwyz", first) && strings.ToUpper(word) != word
	}
	return false
}

// unbalanced reports whether quotation marks or brackets open without closing.
func unbalanced(s string) bool {
	return strings.Count(s, "“") != strings.Count(s, "”") || strings.Count(s, "\"")%2 != 0 ||
		strings.Count(s, "(") != strings.Count(s, ")")
}
