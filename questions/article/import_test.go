package article_test

import (
	"fmt"
	"strings"
	"testing"

	"lectern/questions/article"
)

// show writes an article as one line for each block and each removal.
func show(a article.Article) string {
	var out []string
	removed := a.Removed
	for i := 0; i <= len(a.Blocks); i++ {
		for len(removed) > 0 && removed[0].Before == i {
			out = append(out, fmt.Sprintf("-%s: %s", removed[0].Reason, removed[0].Text))
			removed = removed[1:]
		}
		if i < len(a.Blocks) {
			out = append(out, fmt.Sprintf("%s: %s", a.Blocks[i].Kind, a.Blocks[i].Span.In(a.Text)))
		}
	}
	return strings.Join(out, "\n")
}

var imports = []struct{ name, raw, want string }{
	{
		"news page",
		"Harbour town opens its first tidal mill in ninety years\n\nAdvertisement\nHarbour town opens its first tidal mill in ninety years\n" +
			"By Nora Lindqvist\nPublished 4 May 2021 at 10:30\nA crowd watches the wheel turn on May 3.Tomas Berg/Reuters\n" +
			"  • The mill grinds wheat with the tide.\n  • It was rebuilt by volunteers.\nStory continues below\n\n" +
			"The mill turned for the first time on Monday. Its wheel is made of oak.\n\n\u200bIt had stood still\u00a0since the flood.\r\n\r\n" +
			"Read more: How tides work\n\nSign up for our newsletter and never miss a story\n\n{{}}",
		`title: Harbour town opens its first tidal mill in ninety years
-advertisement: Advertisement
-repeated: Harbour town opens its first tidal mill in ninety years
credit: By Nora Lindqvist
credit: Published 4 May 2021 at 10:30
caption: A crowd watches the wheel turn on May 3.
credit: Tomas Berg/Reuters
summary: The mill grinds wheat with the tide.
summary: It was rebuilt by volunteers.
-advertisement: Story continues below
paragraph: The mill turned for the first time on Monday. Its wheel is made of oak.
paragraph: It had stood still since the flood.
-navigation: Read more: How tides work
-navigation: Sign up for our newsletter and never miss a story
-template: {{}}`,
	},
	{
		"hard-wrapped text",
		"THE LAST FERRYMAN\n\nThere was once a ferryman who lived alone at the bend of the river, and\nhe had carried every traveller of the valley across the water for forty\nyears. He asked for nothing but a story.\n\n\"Tell me,\" he said to the girl with the lantern, \"why do you well-\nmannered people of the hills come down only at night?\" She did not\nanswer him.\n",
		`title: THE LAST FERRYMAN
paragraph: There was once a ferryman who lived alone at the bend of the river, and he had carried every traveller of the valley across the water for forty years. He asked for nothing but a story.
paragraph: "Tell me," he said to the girl with the lantern, "why do you well-mannered people of the hills come down only at night?" She did not answer him.`,
	},
	{
		"a line for each paragraph",
		"The kiln was lit at dawn.\nNobody spoke while the clay was drying, for the potters thought it unlucky to talk then.\nBy noon it was done.",
		`paragraph: The kiln was lit at dawn.
paragraph: Nobody spoke while the clay was drying, for the potters thought it unlucky to talk then.
paragraph: By noon it was done.`,
	},
	{
		"verse",
		"The Heron\n\nThe heron stands where waters bend,\nAs grey as any stone,\nAnd waits until the day shall end\nTo fly back home alone.",
		"title: The Heron\nparagraph: The heron stands where waters bend,\nAs grey as any stone,\nAnd waits until the day shall end\nTo fly back home alone.",
	},
	{
		"textbook",
		"2.1 How Soil Forms\n\nSoil is made of broken rock and of what was alive. It forms slowly.\n\nWATER AND ICE\n\nIce breaks the rock when it grows.\n\n1. Rain fills the cracks.\n2. The water freezes.\n3. The cracks grow wider.\n\nFigure 2.3 The layers of a field in spring.\n\nThe result is soil.",
		`title: 2.1 How Soil Forms
paragraph: Soil is made of broken rock and of what was alive. It forms slowly.
heading: WATER AND ICE
paragraph: Ice breaks the rock when it grows.
summary: Rain fills the cracks.
summary: The water freezes.
summary: The cracks grow wider.
caption: Figure 2.3 The layers of a field in spring.
paragraph: The result is soil.`,
	},
	{
		"captions and credits",
		"Divers find a bell\n\nThe bell on the deck of the ship. (Photo: Ana Ruiz/AFP)\n\nDivers at work | Getty Images\n\nThe bell was found by two divers. It weighs as much as a horse.\n\nImage: Ana Ruiz.\n\nIt will be shown to the public in June.\n\nSources: “A bell,” https://www.example.org, accessed May 3, 2019; Ana Ruiz, “Under the Sea,” Harlow Post, June 4, 2019.",
		`title: Divers find a bell
caption: The bell on the deck of the ship.
credit: (Photo: Ana Ruiz/AFP)
caption: Divers at work
credit: | Getty Images
paragraph: The bell was found by two divers. It weighs as much as a horse.
credit: Image: Ana Ruiz.
paragraph: It will be shown to the public in June.
credit: Sources: “A bell,” https://www.example.org, accessed May 3, 2019; Ana Ruiz, “Under the Sea,” Harlow Post, June 4, 2019.`,
	},
	{
		"template leftovers",
		"Dear {{ reader.name }}, the old bridge is closed. [caption id=\"7\"]It will open again [object Object] in the spring.[/caption]\n\nLorem ipsum dolor sit amet, consectetur adipiscing elit.\n\n<% footer %>",
		`paragraph: Dear, the old bridge is closed. It will open again in the spring.
-template: {{ reader.name }}
-template: [caption id="7"]
-template: [object Object]
-template: [/caption]
-template: Lorem ipsum dolor sit amet, consectetur adipiscing elit.
-template: <% footer %>`,
	},
	{
		"page furniture",
		"Home\nMenu\nSkip to content\n\nOwls return to the tower | The Vale Post\n\nOwls return to the tower\n\nShare\nFacebook\n\nTwo owls have built a nest in the tower. The bells are silent for them.\n\nWe use cookies to make this site better.\n\nRelated articles\n\n© 2020 The Vale Post",
		`-navigation: Home
-navigation: Menu
-navigation: Skip to content
-repeated: Owls return to the tower | The Vale Post
title: Owls return to the tower
-navigation: Share
-navigation: Facebook
paragraph: Two owls have built a nest in the tower. The bells are silent for them.
-navigation: We use cookies to make this site better.
-navigation: Related articles
-navigation: © 2020 The Vale Post`,
	},
	{
		"speech that looks like buttons",
		"\"Please wait,\" said the clerk.\n\n\"Share.\"\n\nThe brothers looked at the loaf.\n\nHome\n\nThey walked for an hour. Advertisement is the art of making things known.",
		`paragraph: "Please wait," said the clerk.
paragraph: "Share."
paragraph: The brothers looked at the loaf.
heading: Home
paragraph: They walked for an hour. Advertisement is the art of making things known.`,
	},
	{
		"interview",
		"A talk with a beekeeper\n\nHow did you begin?\n\nMy aunt gave me a hive when I was ten.\n\nDo they sting you?\n\nYes.\n\nEvery day. I do not mind it.",
		`title: A talk with a beekeeper
paragraph: How did you begin?
paragraph: My aunt gave me a hive when I was ten.
paragraph: Do they sting you?
paragraph: Yes.
paragraph: Every day. I do not mind it.`,
	},
	{
		"a dash and a number alone are no list",
		"The party left in the rain.\n\n- and nobody was sorry, not even the cook.\n\n2. Then it cleared up over the lake.",
		`paragraph: The party left in the rain.
paragraph: - and nobody was sorry, not even the cook.
paragraph: 2. Then it cleared up over the lake.`,
	},
	{
		"a full stop without a space is no credit",
		"The council met on Friday.The vote was close and it was late.\n\nThe mayor lost it by one.",
		`paragraph: The council met on Friday.The vote was close and it was late.
paragraph: The mayor lost it by one.`,
	},
}

func TestImport(t *testing.T) {
	for _, test := range imports {
		t.Run(test.name, func(t *testing.T) {
			a, err := article.Import(test.raw)
			if err != nil {
				t.Fatal(err)
			}
			if got := show(a); got != test.want {
				t.Errorf("got\n%s\nwant\n%s", got, test.want)
			}
			checkArticle(t, test.raw, a)
		})
	}
}

func TestRestore(t *testing.T) {
	a, err := article.Import("The well\n\nShare\n\nThe well is dry. It was dug by hand.\n\nAdvertisement\nSponsored\n\nNobody uses it.")
	if err != nil {
		t.Fatal(err)
	}
	got := a.Restore(1)
	want := `title: The well
-navigation: Share
paragraph: The well is dry. It was dug by hand.
paragraph: Advertisement
-advertisement: Sponsored
paragraph: Nobody uses it.`
	if show(got) != want {
		t.Errorf("got\n%s\nwant\n%s", show(got), want)
	}
	checkBlocks(t, got)
	if len(a.Removed) != 3 || len(a.Blocks) != 3 {
		t.Error("Restore changed its receiver")
	}
	for range a.Removed {
		a = a.Restore(0)
	}
	if a.Text != "The well\n\nShare\n\nThe well is dry. It was dug by hand.\n\nAdvertisement\n\nSponsored\n\nNobody uses it." {
		t.Errorf("with everything restored: %q", a.Text)
	}
	if again := a.Restore(0); show(again) != show(a) {
		t.Error("restoring what is not there changed the article")
	}
}

func TestWithout(t *testing.T) {
	a, err := article.Import(imports[0].raw)
	if err != nil {
		t.Fatal(err)
	}
	before := show(a)
	for i, b := range a.Blocks {
		got, text := a.Without(i), b.Span.In(a.Text)
		if len(got.Blocks) != len(a.Blocks)-1 || strings.Contains(got.Text, text) || len(got.Removed) != len(a.Removed) {
			t.Errorf("without %q:\n%s", text, show(got))
		}
		if (got.Title == "") != (b.Kind == article.Title) {
			t.Errorf("without %q the title is %q", text, got.Title)
		}
	}
	if show(a) != before || show(a.Without(-1)) != before || show(a.Without(len(a.Blocks))) != before {
		t.Error("Without changed the article")
	}
	for range a.Blocks {
		a = a.Without(0)
	}
	if a.Text != "" || len(a.Blocks) != 0 {
		t.Errorf("all blocks are left out:\n%s", show(a))
	}
}
