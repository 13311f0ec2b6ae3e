package rules

import (
	"fmt"
	"strings"

	"lectern/questions/clause"
	"lectern/questions/rule"
)

var mainSubject = rule.Rule{
	ID:    "main-subject",
	Title: "Who or what the text is about",
	Doc: `Asks for the person, organization, place or country that the text as a whole deals with: the one that most of its
parts mention, and that no other comes near. It is asked once, at the first clause that tells of it.`,
	AskText: func(d *clause.Doc) []rule.Candidate {
		t := tell(d)
		seen := map[int]bool{}
		var out []rule.Candidate
		for number, c := range d.Clauses {
			e := d.Entity(c.Sentence, c.Subject)
			if e < 0 || c.Source >= 0 || c.Negated || c.Modal || seen[e] {
				continue
			}
			seen[e] = true
			if name, kind, ok := t.leading(d, e); ok {
				out = append(out, askMain(d, number, name, kind))
			}
		}
		return out
	},
	Positive: []rule.Example{
		{Text: whitlowLife, Prompt: "Which person is the text as a whole mainly about?", Key: "Clara Whitlow"},
		{Text: harlowTown, Prompt: "Which place is the text as a whole mainly about?", Key: "Harlow"},
		{Text: bridgeFirm, Prompt: "Which organization is the text as a whole mainly about?", Key: "Northern Bridge Company"},
	},
	Silent: []rule.Example{
		{Text: "Clara Whitlow built a lighthouse. Otto Brandt liked it."},
		{Text: "The sea was calm. The ships came home. The people were glad. Bread was cheap. Music was heard."},
		{Text: "Clara Whitlow met Otto Brandt in the spring. Otto Brandt liked Clara Whitlow and the sea. Clara Whitlow was married to Otto Brandt. Otto Brandt made a picture of Clara Whitlow. Clara Whitlow gave it to Otto Brandt."},
	},
}

const (
	whitlowLife = `Clara Whitlow was born in Dublin. Her father Henry Moss was a baker.

Clara Whitlow studied the stars with her teacher Otto Brandt. In 1874 she built a lighthouse. She was proud of it.

Later Clara Whitlow travelled to Norway. She met the painter Anna Weber there. She died in 1902.`
	harlowTown = `Harlow is a small town on the coast. Harlow has a harbour.

Visitors come to Harlow by boat from Gull Island. Harlow was founded in 1702. Its museum is famous.

Harlow lost many houses in a storm. The road to Millbrook was closed. Today Harlow is rich again.`
	bridgeFirm = `The Northern Bridge Company was founded in 1902. The Northern Bridge Company built railways.

The Northern Bridge Company hired many engineers. The Harlow Bank lent it money. In 1950 the Northern Bridge Company sold its ships.

The Northern Bridge Company moved to Dublin. The Northern Bridge Company was closed in 1966.`
)

func askMain(d *clause.Doc, number int, name place, kind clause.Type) rule.Candidate {
	prompt := clause.Text{String: "Which " + string(kind) + " is the text as a whole mainly about?"}
	key := rule.Key{Text: d.NameText(name.Sentence, name.Token), Sentence: name.Sentence, Token: name.Token}
	cand := rule.New(d, number, "main-subject", key, prompt)
	cand.Evidence, cand.Closed, cand.Weight, cand.Difficulty = []int{name.Sentence}, true, 0.95, 2
	cand.Confidence = max(cand.Confidence, 0.9)
	cand.Explanation = fmt.Sprintf("More sentences tell of %s than of any other %s.", key.Text, kind)
	return cand
}

// place is a token of a sentence.
type place struct{ Sentence, Token int }

// tellings are what the paragraphs of an article tell of.
type tellings struct {
	told              map[int]map[int]bool // entity -> sentences that mention it
	heads             map[int]place        // entity -> its longest name
	sentences, blocks int
}

func tell(d *clause.Doc) tellings {
	t := tellings{told: map[int]map[int]bool{}, heads: map[int]place{}}
	for _, m := range d.Mentions {
		if !d.InParagraph(m.Sentence) {
			continue
		}
		if t.told[m.Entity] == nil {
			t.told[m.Entity] = map[int]bool{}
		}
		t.told[m.Entity][m.Sentence] = true
		if _, named := d.Name(m.Sentence, m.Head); !named {
			continue
		}
		old, seen := t.heads[m.Entity]
		if !seen || len(d.NameText(m.Sentence, m.Head)) > len(d.NameText(old.Sentence, old.Token)) {
			t.heads[m.Entity] = place{m.Sentence, m.Head}
		}
	}
	all := map[int]bool{}
	for i := range d.Sentences {
		if d.InParagraph(i) {
			all[i] = true
		}
	}
	t.sentences, t.blocks = len(all), blocksOf(d, all)
	return t
}

// leading gives the longest name and the type of an entity, and whether the text is mainly about it: half of the
// sentences, or a quarter where the title names it, and most paragraphs tell of it, and half as many at most of any other
// of its type.
func (t tellings) leading(d *clause.Doc, entity int) (place, clause.Type, bool) {
	const least = 5
	name, ok := t.heads[entity]
	own := t.told[entity]
	if !ok || len(own) < least || 4*len(own) < t.sentences {
		return place{}, "", false
	}
	kind := d.TypeOf(name.Sentence, name.Token)
	switch kind {
	case clause.Person, clause.Place, clause.Country, clause.Organization:
	default:
		return place{}, "", false
	}
	titled := strings.Contains(d.Article.Title, d.Token(name.Sentence, name.Token).Form)
	if 2*len(own) < t.sentences && !titled || 3*blocksOf(d, own) < 2*t.blocks {
		return place{}, "", false
	}
	for e, other := range t.told {
		if head, named := t.heads[e]; e != entity && named && 2*len(other) > len(own) && d.TypeOf(head.Sentence, head.Token) == kind {
			return place{}, "", false
		}
	}
	return name, kind, true
}

func blocksOf(d *clause.Doc, sentences map[int]bool) int {
	blocks := map[int]bool{}
	for i := range sentences {
		blocks[d.Sentences[i].Block] = true
	}
	return len(blocks)
}
