package analysis

import "testing"

func TestRepairPhrase(t *testing.T) {
	for _, c := range []struct {
		name, text string
		token      int
		head       int // as in the text
		deprel     string
	}{
		{"said in a statement", `It/PRP/2/nsubj closed/VBD/4/ccomp ,/,/2/punct said=say/VBD/0/root the/DT/6/det owner/NN/4/nsubj in/IN/9/case a/DT/9/det statement/NN/6/nmod ././4/punct`, 8, 4, "obl"},
		{"said the owner of a mill", `It/PRP/2/nsubj closed/VBD/4/ccomp ,/,/2/punct said=say/VBD/0/root the/DT/6/det owner/NN/4/nsubj in/IN/9/case a/DT/9/det boat/NN/6/nmod ././4/punct`, 8, 6, "nmod"},
		{"at an age", `She/PRP/2/nsubj became=become/VBD/0/root a/DT/4/det nurse/NN/2/xcomp at/IN/7/case the/DT/7/det age/NN/4/nmod of/IN/9/case 20/CD/7/nmod ././2/punct`, 6, 2, "obl"},
		{"shared with", `They/PRP/2/nsubj share/VBP/0/root a/DT/4/det well/NN/2/obj with/IN/6/case monks=monk/NNS/4/nmod ././2/punct`, 5, 2, "obl"},
		{"bought with", `They/PRP/2/nsubj bought=buy/VBD/0/root a/DT/4/det house/NN/2/obj with/IN/6/case stables=stable/NNS/4/nmod ././2/punct`, 5, 4, "nmod"},
		{"accused of something", `They/PRP/2/nsubj accused=accuse/VBD/0/root a/DT/4/det baker/NN/2/obj of/IN/6/case theft/NN/4/nmod ././2/punct`, 5, 2, "obl"},
		{"accused of doing", `They/PRP/2/nsubj accused=accuse/VBD/0/root a/DT/4/det baker/NN/2/obj of/IN/6/mark lying=lie/VBG/4/acl ././2/punct`, 5, 2, "advcl"},
		{"the habit of doing", `They/PRP/2/nsubj broke=break/VBD/0/root the/DT/4/det habit/NN/2/obj of/IN/6/mark lying=lie/VBG/4/acl ././2/punct`, 5, 4, "acl"},
		{"every weekday", `They/PRP/2/nsubj sing/VBP/0/root every/DT/4/det Monday/NNP/2/obj ././2/punct`, 3, 2, "obl:unmarked"},
		{"that weekday", `They/PRP/2/nsubj enjoyed/VBD/0/root that/DT/4/det Monday/NNP/2/obj ././2/punct`, 3, 2, "obj"},
		{"more than a number", `More/JJR/5/advmod than/IN/3/case sixty/CD/4/nummod boats/NNS/5/nsubj sank/VBD/0/root ././5/punct`, 0, 3, "advmod"},
		{"more than one thing", `More/JJR/4/advmod than/IN/3/case rain/NN/1/obl fell/VBD/0/root ././4/punct`, 0, 4, "advmod"},
		{"what a claim says", `Claims/NNS/5/nsubj that/IN/4/mark it/PRP/4/nsubj leaked/VBD/1/acl:relcl spread/VBD/0/root ././5/punct`, 3, 1, "acl"},
	} {
		tokens := trees(t, c.text)[0].Tokens
		for i := range tokens {
			repairComparison(tokens, i)
			repairContent(tokens, i)
			repairPhrase(tokens, i)
			repairEvery(tokens, i)
		}
		if got := tokens[c.token]; got.Head+1 != c.head || got.Deprel != c.deprel {
			t.Errorf("%s: %s of %d, want %s of %d", c.name, got.Deprel, got.Head+1, c.deprel, c.head)
		}
	}
}

func TestRepairCapital(t *testing.T) {
	for _, c := range []struct{ text, label, want string }{
		{`Erosion/NNP/2/nsubj carves/VBZ/0/root valleys/NNS/2/obj ././2/punct`, "O", "NOUN"},
		{`Erosion/NNP/2/nsubj sings/VBZ/0/root loudly/RB/2/advmod ././2/punct`, "B-ORG", "PROPN"},
		{`March/NNP/2/nsubj was/VBD/0/root cold/JJ/2/xcomp ././2/punct`, "O", "PROPN"},
		{`Tarnwick/NNP/2/nsubj sleeps/VBZ/0/root ././2/punct`, "O", "PROPN"},
	} {
		tokens := trees(t, c.text)[0].Tokens
		repairCapital(tokens, c.label)
		if got := tokens[0].UPOS; got != c.want {
			t.Errorf("%s as %s: %s, want %s", c.text, c.label, got, c.want)
		}
	}
}
