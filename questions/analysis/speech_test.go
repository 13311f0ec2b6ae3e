package analysis

import (
	"reflect"
	"testing"
)

func TestSpeeches(t *testing.T) {
	open, closed := "“/``", "”/''"
	for _, c := range []struct {
		name string
		text string
		want []string // speaker: content, in quotation marks when quoted
	}{
		{
			name: "speaker behind",
			text: open + `/4/punct The/DT/3/det bridge/NN/4/nsubj collapsed=collapse/VBD/7/ccomp ,/,/4/punct ` + closed + `/4/punct said=say/VBD/0/root
				the/DT/9/det mayor/NN/7/nsubj ,/,/12/punct who/WP/12/nsubj cried=cry/VBD/9/acl:relcl ././7/punct`,
			want: []string{"the mayor: “The bridge collapsed,”"},
		},
		{
			name: "two sentences",
			text: `Ingrid/NNP/2/nsubj said=say/VBD/0/root :/:/5/punct ` + open + `/5/punct Wait/VB/2/ccomp ././2/punct
				The/DT/2/det boat/NN/3/nsubj leaks=leak/VBZ/0/root ././3/punct`,
			want: []string{"Ingrid: “Wait. The boat leaks."},
		},
		{
			name: "speaker in the middle",
			text: open + `/3/punct We/PRP/3/nsubj ran/VBD/7/ccomp ,/,/3/punct ` + closed + `/3/punct Otto/NNP/7/nsubj said=say/VBD/0/root ,/,/12/punct ` + open + `/12/punct and/CC/12/cc we/PRP/12/nsubj
				hid=hide/VBD/3/conj ,/,/12/punct ` + closed + `/12/punct ././7/punct`,
			want: []string{"Otto: “We ran,”", "Otto: “and we hid,”"},
		},
		{
			name: "goes on",
			text: open + `/3/punct We/PRP/3/nsubj ran/VBD/7/ccomp ,/,/3/punct ` + closed + `/3/punct Otto/NNP/7/nsubj said=say/VBD/0/root ././7/punct
				` + open + `/3/punct Nobody/NN/3/nsubj followed=follow/VBD/0/root us/PRP/3/obj ,/,/3/punct really/RB/3/advmod ,/,/3/punct ` + closed + `/3/punct ././3/punct`,
			want: []string{"Otto: “We ran,”", "Otto: “Nobody followed us, really,”"},
		},
		{
			name: "reported",
			text: `Otto/NNP/4/nsubj and/CC/3/cc Ingrid/NNP/1/conj said=say/VBD/0/root on/IN/6/case Tuesday/NNP/4/obl that/IN/10/mark the/DT/9/det road/NN/10/nsubj flooded=flood/VBD/4/ccomp ././4/punct`,
			want: []string{"Otto and Ingrid: the road flooded"},
		},
		{
			name: "reported in the end",
			text: `The/DT/2/det road/NN/3/nsubj flooded=flood/VBD/0/root again/RB/3/advmod ,/,/7/punct officials=official/NNS/7/nsubj said=say/VBD/3/parataxis ././3/punct`,
			want: []string{"officials: The road flooded again"},
		},
		{
			name: "according to",
			text: `According=accord/VBG/4/case to/TO/1/fixed the/DT/4/det almanac/NN/8/obl ,/,/4/punct the/DT/7/det river/NN/8/nsubj froze=freeze/VBD/0/root twice/RB/8/advmod ././8/punct`,
			want: []string{"the almanac: the river froze twice"},
		},
		{
			name: "words that are only marked",
			text: `The/DT/3/det ` + open + `/3/punct reform/NN/5/nsubj ` + closed + `/3/punct failed=fail/VBD/0/root ,/,/5/punct as/IN/9/mark Otto/NNP/9/nsubj knew=know/VBD/5/advcl ././5/punct`,
		},
		{
			name: "a participle that reports",
			text: `Otto/NNP/2/nsubj wrote=write/VBD/0/root to/IN/4/case Ingrid/NNP/2/obl ,/,/6/punct saying=say/VBG/2/advcl that/IN/10/mark the/DT/9/det road/NN/10/nsubj flooded=flood/VBD/6/ccomp ././2/punct`,
			want: []string{"Otto: the road flooded"},
		},
		{
			name: "a participle behind whom it is said of",
			text: `Otto/NNP/2/nsubj recalls=recall/VBZ/0/root a/DT/4/det sailor/NN/2/obj telling=tell/VBG/4/acl him=he/PRP/5/iobj ,/,/10/punct ` + open + `/10/punct The/DT/10/det road/NN/11/nsubj flooded=flood/VBD/5/ccomp ././11/punct ` + closed + `/11/punct`,
			want: []string{"a sailor: “The road flooded.”"},
		},
		{
			name: "a name that the tree hangs elsewhere",
			text: `In=in/IN/2/case defence/NN/7/obl ,/,/4/punct Otto/NNP/2/appos ,/,/6/punct MP/NNP/4/appos said=say/VBD/0/root the/DT/9/det road/NN/10/nsubj flooded=flood/VBD/7/ccomp ././7/punct`,
			want: []string{"Otto: the road flooded"},
		},
		{
			name: "as somebody explains",
			text: `As=as/IN/3/mark Otto/NNP/3/nsubj explained=explain/VBD/7/advcl ,/,/3/punct the/DT/6/det road/NN/7/nsubj flooded=flood/VBD/0/root ././7/punct`,
			want: []string{"Otto: the road flooded"},
		},
		{
			name: "the claim that",
			text: `Otto/NNP/3/nmod:poss 's/POS/1/case claim/NN/8/nsubj that/IN/7/mark the/DT/6/det road/NN/7/nsubj flooded=flood/VBD/3/acl hurt/VBD/0/root them=they/PRP/8/obj ././8/punct`,
			want: []string{"Otto: the road flooded"},
		},
		{
			name: "a clause about a claim",
			text: `Otto/NNP/3/nmod:poss 's/POS/1/case claim/NN/6/nsubj that/WDT/5/nsubj spread/VBD/3/acl:relcl hurt/VBD/0/root them=they/PRP/6/obj ././6/punct`,
		},
		{
			name: "what somebody said",
			text: `What=what/WP/7/nsubj Otto/NNP/3/nsubj said=say/VBD/1/acl:relcl was=be/VBD/7/cop that/IN/7/mark roads=road/NNS/7/nsubj flood/VBP/0/root quickly/RB/7/advmod ././7/punct`,
			want: []string{"Otto: roads flood quickly"},
		},
		{
			name: "words that describe",
			text: `Otto/NNP/2/nsubj described=describe/VBD/0/root it/PRP/2/obj as/IN/10/case ` + open + `/10/punct a/DT/10/det brave/JJ/10/amod but/CC/9/cc hopeless/JJ/7/conj answer/NN/2/obl ` + closed + `/10/punct ././2/punct`,
			want: []string{"Otto: “a brave but hopeless answer”"},
		},
		{
			name: "another source than before",
			text: `Otto/NNP/2/nsubj wrote=write/VBD/0/root ,/,/2/punct ` + open + `/7/punct Our/PRP$/6/nmod:poss roads=road/NNS/7/nsubj flood/VBP/2/ccomp ` + closed + `/7/punct ././2/punct
				In=in/IN/2/case memoirs=memoir/NNS/6/obl ,/,/2/punct ` + open + `/6/punct roads=road/NNS/6/nsubj freeze/VBP/0/root too/RB/6/advmod ` + closed + `/6/punct ././6/punct`,
			want: []string{"Otto: “Our roads flood”"},
		},
		{
			name: "a verb that cannot stand beside",
			text: `Roads=road/NNS/2/nsubj flood/VBP/0/root here/RB/2/advmod ,/,/2/punct the/DT/6/det love/NN/7/nsubj denied=deny/VBD/2/parataxis ././2/punct`,
		},
		{
			name: "nobody says it",
			text: `It/PRP/3/nsubj:pass was/VBD/3/aux:pass said=say/VBN/0/root that/IN/7/mark the/DT/6/det river/NN/7/nsubj froze=freeze/VBD/3/ccomp ././3/punct`,
		},
	} {
		t.Run(c.name, func(t *testing.T) {
			sentences := trees(t, joinLines(c.text))
			text := Rebuild(sentences).Text
			var got []string
			for _, s := range Speeches(text, sentences) {
				got = append(got, words(sentences[s.Sentence].Tokens[s.SpeakerStart:s.SpeakerEnd])+": "+s.Content.In(text))
			}
			if !reflect.DeepEqual(got, c.want) {
				t.Errorf("got %q, want %q in %q", got, c.want, text)
			}
		})
	}
}
