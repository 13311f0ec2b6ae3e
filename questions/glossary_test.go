package questions_test

import (
	"strings"
	"testing"

	"lectern/questions"
)

// A term comes with what the text says of it, and none comes where the text only tells something about a thing.
func TestGlossary(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"A lagoon is a shallow lake that a sandbank separates from the sea. Many birds live there.", "lagoon = a shallow lake that a sandbank separates from the sea"},
		{"Tributaries are small rivers that flow into larger ones. Most of them have names.", "Tributaries = small rivers that flow into larger ones"},
		{"Erosion refers to the slow removal of soil by wind and water. Farmers fear it.", "Erosion = the slow removal of soil by wind and water"},
		{"The muddy edge of the marsh is called the slack. Glasswort grows there.", "slack = The muddy edge of the marsh"},
		{"The curlew, a brown bird with a long bent beak, looks for worms in the mud. It is shy.", "curlew = a brown bird with a long bent beak"},
		{"The ferry sank near Hask, the smallest island of the group. Nobody drowned.", "Hask = the smallest island of the group"},
		{"The mill, an old building near the river, was sold. It was old.", ""},
		{"The lagoon is a quiet place in the winter. Birds like it.", ""},
		{"A lagoon is the most beautiful place that you can visit. Birds like it.", ""},
		{"This thick soup is called pulp. It is poured into a tub.", ""},
		{"The doctor was called in the night. She came at once.", ""},
		{"The old man with the grey hat was called the captain. He laughed.", ""},
		{"A coal mine is a mine from which workers bring coal. It is dark.", ""},
		{"Otto thinks that a lagoon is a shallow lake that nobody owns. He is wrong.", ""},
		{"A whirl is not a storm that comes from the sea. It is a toy.", ""},
	} {
		a := imported(t, "The Marsh in Winter\n\n"+c.text+" Ada Morell came to Lonsby in 1921. She bought a boat there.")
		qz, _ := engine(t).Quiz(a, questions.Options{}, nil)
		var got []string
		for _, d := range qz.Glossary {
			got = append(got, d.Term.In(a.Text)+" = "+d.Meaning.In(a.Text))
		}
		if strings.Join(got, "; ") != c.want {
			t.Errorf("%s\ngot  %q\nwant %q", c.text, got, c.want)
		}
		if err := qz.Validate(); err != nil {
			t.Errorf("%s: %v", c.text, err)
		}
	}
}

func TestGlossaryUnderItsHeading(t *testing.T) {
	a := imported(t, "The Marsh in Winter\n\nAda Morell came to Lonsby in 1921. She bought a boat there. She sold it to Otto Brandt in May.\n\nGlossary\n\n"+
		"Slack: the muddy edge of a marsh.\n\nSalt pan – a shallow pool in which salt is left behind.\n\nNote that this line explains nothing.")
	qz, _ := engine(t).Quiz(a, questions.Options{}, nil)
	if len(qz.Glossary) != 2 || qz.Glossary[0].Term.In(a.Text) != "Slack" || qz.Glossary[1].Meaning.In(a.Text) != "a shallow pool in which salt is left behind" {
		t.Errorf("glossary %+v of %q", qz.Glossary, a.Text)
	}
}
