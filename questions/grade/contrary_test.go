package grade

import "testing"

// contraries are answers with a negation, a contrary word or the parts of a sentence in other places than the key's.
var contraries = []struct {
	prompt, key, other, evidence string
	right, nearly, wrong         []string
}{
	{
		prompt: "What did the guild decide about the windmill?", key: "not to sell it", other: "It will not be sold",
		evidence: "On Friday the guild of Ambry decided not to sell the windmill.",
		right:    []string{"they will not sell it", "it won't be sold", "never to sell it"},
		wrong:    []string{"to sell it", "it will be sold", "they decided that it will be sold"},
	},
	{
		prompt: "Why did the parcel come late?", key: "because the driver failed to find the house", other: "the driver did not find the house",
		evidence: "The parcel came late because the driver failed to find the house.",
		right:    []string{"the driver was unable to find the house", "the driver couldn't find the house"},
		wrong:    []string{"the driver found the house", "because the driver did not fail to find the house"},
	},
	{
		prompt: "Why did the weavers go home?", key: "because the owner refused to pay them",
		evidence: "The weavers went home because the owner refused to pay them.",
		right:    []string{"the owner did not pay them", "the owner refused to pay"},
		wrong:    []string{"because the owner paid them", "the owner agreed to pay them", "the weavers refused to pay the owner"},
	},
	{
		prompt: "How did Tilda leave the gate?", key: "she left it unlocked", evidence: "Tilda left the gate unlocked.",
		right: []string{"unlocked", "she did not lock it"}, wrong: []string{"locked", "she locked it"},
	},
	{
		prompt: "What happened to the old ferry?", key: "it stopped running", evidence: "After the flood the old ferry stopped running.",
		right: []string{"it no longer ran", "the ferry stopped running"}, wrong: []string{"it kept running", "it was still running"},
	},
	{
		prompt: "What may visitors not touch?", key: "the bronze bells", other: "They may not touch the bronze bells",
		evidence: "Visitors may touch the drums, but they may not touch the bronze bells.",
		right:    []string{"bronze bells", "visitors may not touch the bronze bells"},
		wrong:    []string{"everything but the bronze bells", "they may touch the bronze bells", "not the bronze bells"},
	},
	{
		prompt: "Which two chores did Ivo not do?", key: "He did not sweep the yard and did not feed the geese", other: "sweeping the yard and feeding the geese",
		evidence: "Ivo carried the water, but he did not sweep the yard and did not feed the geese.",
		right:    []string{"sweeping the yard and feeding the geese", "he didn't sweep the yard and he didn't feed the geese"},
		nearly:   []string{"he didn't feed the geese", "sweeping the yard"},
		wrong:    []string{"he swept the yard and fed the geese", "he did not carry the water"},
	},
	{
		prompt: "Who painted the sign?", key: "Nora Vell", evidence: "Nora Vell, not Jory Pask, painted the sign.",
		right: []string{"it was Nora Vell, not Jory Pask", "Nora Vell painted it"},
		wrong: []string{"not Nora Vell", "it was not Nora Vell", "anyone but Nora Vell"},
	},
	{
		prompt: "Does the bark of the ember tree burn?", key: "No, it does not burn", other: "No", evidence: "The bark of the ember tree does not burn.",
		right: []string{"no", "no, the bark doesn't burn", "it doesn't burn"}, wrong: []string{"yes, it burns", "it burns"},
	},
	{
		prompt: "What effect did the dam have on the salmon?", key: "The salmon could no longer reach the spring", evidence: "Since the dam was built the salmon could no longer reach the spring.",
		right: []string{"the salmon couldn't reach the spring any more", "the salmon were unable to reach the spring"},
		wrong: []string{"the salmon could reach the spring", "the spring could no longer reach the salmon"},
	},
	{
		prompt: "Who pursued whom?", key: "The shepherd pursued the fox", evidence: "At dusk the shepherd pursued the fox over the moor.",
		nearly: []string{"the shepherd pursued something", "the shepherd was the pursuer"},
		right:  []string{"the fox was pursued by the shepherd", "it was the shepherd who pursued the fox"},
		wrong:  []string{"the fox pursued the shepherd", "the shepherd was pursued by the fox"},
	},
	{
		prompt: "Who coached the rower Pia Lund?", key: "Aron Vale", evidence: "Pia Lund was coached by Aron Vale.",
		right: []string{"Aron Vale coached Pia Lund", "Pia Lund was coached by Aron Vale"},
		wrong: []string{"Pia Lund coached Aron Vale", "Aron Vale was coached by Pia Lund"},
	},
	{
		prompt: "Which animal guards the other, the goose or the dog?", key: "the goose guards the dog", other: "the goose",
		right: []string{"the goose", "the dog is guarded by the goose"},
		wrong: []string{"the dog guards the goose", "the goose gets guarded by the dog"},
	},
	{
		prompt: "Who sold a boat to whom?", key: "The miller sold a boat to the smith", evidence: "In spring the miller sold a boat to the smith.",
		right: []string{"the smith bought a boat from the miller", "the smith was sold a boat by the miller"},
		wrong: []string{"the smith sold a boat to the miller", "the miller bought a boat from the smith"},
	},
	{
		prompt: "What did Rosa do with the medal?", key: "She gave it to the museum", evidence: "Rosa gave the medal to the museum.",
		right: []string{"it was given by her to the museum", "she gave it to the museum"},
		wrong: []string{"the museum gave it to her", "she was given it by the museum"},
	},
	{
		prompt: "From where to where did the choir move?", key: "from Ashby to Corle", right: []string{"to Corle from Ashby", "they moved from Ashby to Corle"},
		nearly: []string{"to Corle", "from Ashby"}, wrong: []string{"from Corle to Ashby"},
	},
	{
		prompt: "What is known about the two towers?", key: "the round tower is older than the square tower", evidence: "The round tower is older than the square tower.",
		right: []string{"the square tower is younger than the round tower"},
		wrong: []string{"the square tower is older than the round tower", "the round tower is younger than the square tower"},
	},
	{
		prompt: "Which was built first, the mill or the bridge?", key: "the mill", other: "The mill was built before the bridge",
		evidence: "The mill was built in 1702, the bridge in 1740.",
		right:    []string{"the mill was built before the bridge", "the bridge was built after the mill"},
		wrong:    []string{"the mill was built after the bridge", "the bridge was built before the mill"},
	},
	{
		prompt: "Into what did the traders turn their wool?", key: "into cloth", right: []string{"cloth", "they turned their wool into cloth"},
		wrong: []string{"cloth was turned into wool", "they turned cloth into wool"},
	},
	{
		prompt: "What did the crow promise the wolf?", key: "that she would never steal again", evidence: "The crow promised the wolf that she would never steal again.",
		right: []string{"not to steal any more", "that the crow would never steal again"},
		wrong: []string{"to steal again", "that the wolf would never steal again"},
	},
	{
		prompt: "What did the lady and the page give each other?", key: "She gave him a ring and he gave her a song",
		right: []string{"he got a ring from her and she got a song from him"}, wrong: []string{"she gave him a song and he gave her a ring", "he got a song from her and she got a ring from him"},
	},
	{
		prompt: "What became of the old pier at Calder?", key: "It stopped being used", right: []string{"the pier was no longer used", "it was not used any more"},
		wrong: []string{"the lighthouse stopped being used", "it was still used"},
	},
	{
		prompt: "What became of the toll house?", key: "It was pulled down", evidence: "The toll house was pulled down when the viaduct was finished.",
		right: []string{"the house was pulled down"}, wrong: []string{"the viaduct was pulled down"},
	},
	{
		prompt: "What did the two friends do?", key: "Ola opened the shop and Brik swept it", right: []string{"Brik swept the shop and Ola opened it"},
	},
}

func TestContraries(t *testing.T) {
	for _, c := range contraries {
		q := short(c.prompt, c.key, c.evidence)
		if c.other != "" {
			q.Accept = []string{c.other}
		}
		for want, answers := range map[Outcome][]string{Right: c.right, Nearly: c.nearly, Wrong: c.wrong} {
			for _, a := range answers {
				if v := Mark(q, []string{a}); v.Outcome != want {
					t.Errorf("%s %q: %s, %s, want %s", c.prompt, a, v.Outcome, v.Reason, want)
				}
			}
		}
	}
}

func TestOpposites(t *testing.T) {
	for _, p := range [...][2]string{{"increased", "reducing"}, {"rose", "falls"}, {"survives", "died"}, {"bought", "selling"}} {
		a, b := lex(p[0], false)[0], lex(p[1], false)[0]
		if !opposedWords(a, b) || !opposedWords(b, a) || opposedWords(a, a) {
			t.Errorf("%s and %s are no opposites", p[0], p[1])
		}
	}
}
