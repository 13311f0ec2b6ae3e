package article_test

import (
	"errors"
	"strings"
	"testing"

	"lectern/questions/article"
)

func TestImportErrors(t *testing.T) {
	for name, test := range map[string]struct {
		raw  string
		want error
	}{
		"nothing":     {"", article.ErrEmpty},
		"white space": {" \r\n\u00a0\t\u200b\ufeff\n", article.ErrEmpty},
		"one word":    {"Herons", article.ErrTooShort},
		"sentence":    {"The heron waited for a fish.", article.ErrTooShort},
		"furniture":   {"Advertisement\n\nShare\n\nRead more", article.ErrTooShort},
		"too long":    {strings.Repeat("It rained. ", article.MaxBytes/11+1), article.ErrTooLong},
		"zero byte":   {"It rained.\x00 It stopped.", article.ErrBinary},
		"not UTF-8":   {"It rained.\xff\xfe It stopped.", article.ErrBinary},
		"controls":    {strings.Repeat("\x01\x02ab", 50), article.ErrBinary},
		"French":      {"Le moulin est fermé depuis dix ans. Les enfants du village y jouent encore, et personne ne les chasse.", article.ErrNotEnglish},
		"German":      {"Die Mühle steht seit zehn Jahren still. Im Sommer spielen die Kinder dort, und niemand hat etwas dagegen.", article.ErrNotEnglish},
		"Spanish":     {"El molino lleva diez años cerrado. Los niños del pueblo juegan allí y nadie les dice que no.", article.ErrNotEnglish},
		"Dutch":       {"De molen staat al tien jaar stil. In de zomer spelen de kinderen daar en niemand was er ooit boos over.", article.ErrNotEnglish},
		"Italian":     {"Il mulino è chiuso da dieci anni. I bambini del paese ci giocano ancora e nessuno dice loro di no.", article.ErrNotEnglish},
		"Polish":      {"Młyn stoi od dziesięciu lat. Dzieci bawią się tam po szkole i nikt nie mówi im, że to jest zabronione.", article.ErrNotEnglish},
		"Swedish":     {"Kvarnen har stått still i tio år. Barnen i byn leker där på sommaren och det är ingen som bryr sig om det.", article.ErrNotEnglish},
		"Ukrainian":   {"Млин не працює вже десять років. Діти грають там улітку, і ніхто їх не проганяє.", article.ErrNotEnglish},
		"Chinese":     {"磨坊已经关闭十年了。孩子们夏天在那里玩耍。", article.ErrNotEnglish},
		"filler":      {strings.Repeat("Lorem ipsum dolor sit amet, consectetur adipiscing elit. Duis aute irure dolor in reprehenderit. ", 3), article.ErrNotEnglish},
		"letters":     {"Xqz wprt blk mnoq vrs. Tklp zzgh qwrt plm bnv hjk. Rtw qpl zxc vbn.", article.ErrNotEnglish},
	} {
		if _, err := article.Import(test.raw); !errors.Is(err, test.want) {
			t.Errorf("%s: got %v, want %v", name, err, test.want)
		}
	}
}

func TestImportEnglish(t *testing.T) {
	for name, raw := range map[string]string{
		"short":        "It rained. We stayed in.",
		"poem":         "Ailsa Gray and Rory Munn\nWent a-walking in the sun;\nAilsa sang and Rory played,\nTill they slept in Callan's shade.",
		"names":        "Anneliese Brückner met Jean-Luc Moreau in Düsseldorf. They opened a bakery called Le Petit Four with Giulia Bianchi and her brother Pietro.",
		"tale":         "Once a fox lived under a hill. Every night he counted the stars, and every night he lost one.",
		"textbook":     "Photosynthesis converts light energy into chemical energy. Plants, algae and cyanobacteria store it as glucose.",
		"interview":    "Did you ever leave?\n\nNo. Never. I like it here.\n\nWhy?\n\nThe sea.",
		"quotation":    "The sign read \"Défense de fumer dans les couloirs\". Nobody could read it, so everybody smoked.",
		"other script": "The word for sea, море, is short. The word for mountain is гора, and it is easy to say.",
	} {
		if _, err := article.Import(raw); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
}
