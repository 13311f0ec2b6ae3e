package analysis

import (
	"math/rand/v2"
	"testing"
)

// reference is a word that stands for something, and the words of its best earlier mention, "" where none is known.
type reference struct {
	sentence, token int
	want            string
}

func TestResolve(t *testing.T) {
	for _, c := range []struct {
		name  string
		text  string
		names []Name
		want  []reference
	}{
		{
			name: "subject of a concessive clause",
			text: `The/DT/2/det Palace/NNP/4/nsubj/organization had/VBD/4/aux moved=move/VBN/0/root its/PRP$/6/nmod:poss guards=guard/NNS/4/obj/person
				to/IN/9/case the/DT/9/det river/NN/4/obl/place since/IN/11/case June/NNP/4/obl/time ,/,/16/punct though/IN/16/mark it/PRP/16/nsubj
				has/VBZ/16/aux denied=deny/VBN/4/advcl preparing=prepare/VBG/16/xcomp a/DT/19/det siege/NN/17/obj/event ././4/punct`,
			names: []Name{{"ORG", 0, 1, 2}},
			want:  []reference{{0, 4, "The Palace"}, {0, 13, "The Palace"}},
		},
		{
			name: "speaker of the sentence before",
			text: `“/` + "``" + `/6/punct The/DT/3/det exercise/NN/6/nsubj/event is/VBZ/6/cop now/RB/6/advmod over/JJ/9/ccomp ,/,/6/punct ”/''/6/punct said=say/VBD/0/root
				the/DT/13/det Ruritanian/JJ/13/amod Navy/NNP/13/compound Ministry/NNP/9/nsubj/organization in/IN/16/case a/DT/16/det statement/NN/9/obl/object ././9/punct
				It/PRP/2/nsubj published=publish/VBD/0/root an/DT/4/det image/NN/2/obj/object of/IN/7/case two/CD/7/nummod ships=ship/NNS/4/nmod/object ././2/punct`,
			names: []Name{{"ORG", 0, 11, 13}},
			want:  []reference{{1, 0, "the Ruritanian Navy Ministry"}},
		},
		{
			name: "gender decides",
			text: `Ingrid/NNP/3/nsubj/person has/VBZ/3/aux taught=teach/VBN/0/root Otto/NNP/3/obj/person for/IN/6/case years=year/NNS/3/obl/time ././3/punct
				He/PRP/2/nsubj admires=admire/VBZ/0/root her/PRP/2/obj ././2/punct`,
			names: []Name{{"PER", 0, 0, 1}, {"PER", 0, 3, 4}},
			want:  []reference{{1, 0, "Otto"}, {1, 2, "Ingrid"}},
		},
		{
			name: "a surname with a hyphen",
			text: `Ingrid/NNP/5/nsubj/person Moor/NNP/1/flat -/HYPH/4/punct Brandt/NNP/1/flat slept=sleep/VBD/0/root ././5/punct
				Moor/NNP/4/nsubj/person -/HYPH/3/punct Brandt/NNP/1/flat left=leave/VBD/0/root ././4/punct`,
			names: []Name{{"PER", 0, 0, 4}, {"PER", 1, 0, 3}},
			want:  []reference{{1, 0, "Ingrid Moor - Brandt"}},
		},
		{
			name: "the country",
			text: `Norway/NNP/2/nsubj/place opened=open/VBD/0/root a/DT/4/det tunnel/NN/2/obj/place in/IN/6/case May/NNP/2/obl/time ././2/punct
				The/DT/2/det country/NN/3/nsubj/place planned=plan/VBD/0/root it/PRP/3/obj for/IN/7/case ten/CD/7/nummod years=year/NNS/3/obl/time ././3/punct`,
			names: []Name{{"LOC", 0, 0, 1}},
			want:  []reference{{1, 1, "Norway"}},
		},
		{
			name: "the country is not the one named beside it",
			text: `Norway/NNP/2/nsubj/place visited=visit/VBD/0/root Chad/NNP/2/obj/place ././2/punct
				The/DT/2/det country/NN/3/nsubj/place thanked=thank/VBD/0/root Norway/NNP/3/obj/place ././3/punct`,
			names: []Name{{"LOC", 0, 0, 1}, {"LOC", 0, 2, 3}, {"LOC", 1, 3, 4}},
			want:  []reference{{1, 1, "Chad"}},
		},
		{
			name: "a noun of known gender before one of unknown",
			text: `The/DT/2/det potter/NN/3/nsubj/person met=meet/VBD/0/root the/DT/5/det duchess/NN/3/obj/person in/IN/8/case the/DT/8/det yard/NN/3/obl/place ././3/punct
				She/PRP/2/nsubj bought=buy/VBD/0/root a/DT/4/det jug/NN/2/obj/object ././2/punct`,
			want: []reference{{1, 0, "the duchess"}},
		},
		{
			name: "the same noun",
			text: `The/DT/2/det lantern/NN/3/nsubj/object fell=fall/VBD/0/root ././3/punct
				The/DT/2/det lantern/NN/3/nsubj/object broke=break/VBD/0/root ././3/punct`,
			want: []reference{{1, 1, "The lantern"}},
		},
		{
			name: "a phrase that says more than the one before",
			text: `The/DT/2/det lantern/NN/3/nsubj/object fell=fall/VBD/0/root ././3/punct
				The/DT/2/det lantern/NN/5/nsubj/object of/IN/4/case Orlow/NNP/2/nmod/place broke=break/VBD/0/root ././5/punct`,
			names: []Name{{"LOC", 1, 3, 4}},
			want:  []reference{{1, 1, ""}},
		},
		{
			name: "weather",
			text: `The/DT/2/det orchard/NN/3/nsubj/place flowered=flower/VBD/0/root ././3/punct
				It/PRP/3/expl was/VBD/3/aux raining=rain/VBG/0/root ././3/punct`,
			want: []reference{{1, 0, ""}},
		},
		{
			name: "nobody to refer to",
			text: `The/DT/2/det company/NN/3/nsubj/organization closed=close/VBD/0/root on/IN/5/case Monday/NNP/3/obl/time ././3/punct
				He/PRP/2/nsubj wept=weep/VBD/0/root ././2/punct`,
			want: []reference{{1, 0, ""}},
		},
		{
			name: "no place for they",
			text: `Otto/NNP/2/nsubj/person left=leave/VBD/0/root Oslo/NNP/2/obj/place ././2/punct
				They/PRP/2/nsubj slept=sleep/VBD/0/root ././2/punct`,
			names: []Name{{"PER", 0, 0, 1}, {"LOC", 0, 2, 3}},
			want:  []reference{{1, 0, ""}},
		},
		{
			name: "no person for it",
			text: `Otto/NNP/2/nsubj/person arrived=arrive/VBD/0/root on/IN/4/case Monday/NNP/2/obl/time ././2/punct
				It/PRP/2/nsubj broke=break/VBD/0/root ././2/punct`,
			names: []Name{{"PER", 0, 0, 1}},
			want:  []reference{{1, 0, ""}},
		},
		{
			name: "not itself",
			text: `Otto/NNP/2/nsubj/person blamed=blame/VBD/0/root him/PRP/2/obj ././2/punct
				Ingrid/NNP/2/nsubj/person hurt/VBD/0/root herself/PRP/2/obj ././2/punct`,
			names: []Name{{"PER", 0, 0, 1}, {"PER", 1, 0, 1}},
			want:  []reference{{0, 2, ""}, {1, 2, "Ingrid"}},
		},
		{
			name: "surname, apposition and predicate",
			text: `Greta/NNP/8/nsubj/person Holm/NNP/1/flat ,/,/5/punct a/DT/5/det surgeon/NN/1/appos/person ,/,/5/punct has/VBZ/8/aux retired=retire/VBN/0/root ././8/punct
				Holm/NNP/4/nsubj/person is/VBZ/4/cop a/DT/4/det grandmother/NN/0/root/person ././4/punct`,
			names: []Name{{"PER", 0, 0, 2}, {"PER", 1, 0, 1}},
			want:  []reference{{0, 4, "Greta Holm"}, {1, 0, "Greta Holm"}, {1, 3, "Greta Holm"}},
		},
		{
			name:  "denied predicate",
			text:  `Greta/NNP/6/nsubj/person Holm/NNP/1/flat is/VBZ/6/cop not/RB/6/advmod the/DT/6/det mayor/NN/0/root/person ././6/punct`,
			names: []Name{{"PER", 0, 0, 2}},
			want:  []reference{{0, 5, ""}},
		},
		{
			name: "acronym",
			text: `The/DT/5/det Baltic/NNP/5/compound Herring/NNP/5/compound Trade/NNP/5/compound Council/NNP/9/nsubj/organization (/-LRB-/7/punct BHTC/NNP/5/appos/organization )/-RRB-/7/punct met=meet/VBD/0/root ././9/punct
				BHTC/NNP/2/nsubj/organization voted=vote/VBD/0/root ././2/punct`,
			names: []Name{{"ORG", 0, 1, 5}, {"ORG", 0, 6, 7}, {"ORG", 1, 0, 1}},
			want:  []reference{{1, 0, "The Baltic Herring Trade Council"}},
		},
	} {
		t.Run(c.name, func(t *testing.T) {
			sentences := trees(t, joinLines(c.text))
			mentions := Resolve(sentences, c.names)
			for _, want := range c.want {
				if got := referent(sentences, mentions, want.sentence, want.token); got != want.want {
					t.Errorf("%q refers to %q, want %q", sentences[want.sentence].Tokens[want.token].Form, got, want.want)
				}
			}
		})
	}
}

func referent(sentences []Sentence, mentions []Mention, sentence, token int) string {
	for i, m := range mentions {
		if m.Sentence != sentence || m.Head != token {
			continue
		}
		if j, ok := Referent(mentions, i); ok {
			r := mentions[j]
			return words(sentences[r.Sentence].Tokens[r.Start:r.End])
		}
	}
	return ""
}

// randomSentences makes trees without sense.
func randomSentences(random *rand.Rand) []Sentence {
	forms := []string{"It", "they", "Oslo", "Mr.", "“", "”", `"`, ",", "said", "according", "to", "the", "ministry", "and", "her", "herself", "May", "(", "NATO", "x"}
	tags := []string{"NOUN", "PROPN", "PRON", "VERB", "PUNCT", "DET", "ADP", "CCONJ", "X", "", "NUM", "ADJ"}
	relations := []string{"nsubj", "obj", "conj", "appos", "flat", "compound", "nmod", "nmod:poss", "ccomp", "parataxis", "punct", "det", "case", "xcomp", "acl:relcl", ""}
	sentences := make([]Sentence, random.IntN(6))
	for i := range sentences {
		tokens := make([]Token, random.IntN(15))
		order := random.Perm(len(tokens))
		for k, j := range order {
			form := forms[random.IntN(len(forms))]
			tokens[j] = Token{Form: form, Lemma: form, UPOS: tags[random.IntN(len(tags))], Deprel: relations[random.IntN(len(relations))], Head: -1}
			if k > 0 {
				tokens[j].Head = order[random.IntN(k)]
			}
		}
		sentences[i] = Sentence{Block: i / 3, Tokens: tokens}
	}
	Place(sentences)
	return sentences
}

func TestResolveHoldsForAnyTree(t *testing.T) {
	random := rand.New(rand.NewPCG(3, 5))
	for range 3000 {
		sentences := randomSentences(random)
		labels := make([][]string, len(sentences))
		for i, s := range sentences {
			for range s.Tokens {
				labels[i] = append(labels[i], []string{"O", "B-PER", "I-PER", "I-ORG", "B-LOC", "?"}[random.IntN(6)])
			}
		}
		names := Names(sentences, labels)
		for i, n := range names {
			if n.Start >= n.End || i > 0 && names[i-1].Sentence == n.Sentence && names[i-1].End > n.Start {
				t.Fatalf("names %v", names)
			}
		}
		mentions := Resolve(sentences, names)
		for i, m := range mentions {
			if m.Antecedent >= i || m.Head < m.Start || m.Head >= m.End || m.End > len(sentences[m.Sentence].Tokens) {
				t.Fatalf("mention %d: %+v", i, m)
			}
			if m.Antecedent >= 0 && mentions[m.Antecedent].Entity != m.Entity {
				t.Fatalf("mention %d is not of its antecedent's entity", i)
			}
		}
		text := Rebuild(sentences).Text
		for _, s := range append(Speeches(text, sentences), Turns(text, sentences, names)...) {
			if s.SpeakerStart >= s.SpeakerEnd || s.Content.End > len(text) || s.Content.Start >= s.Content.End {
				t.Fatalf("speech %+v", s)
			}
		}
	}
}
