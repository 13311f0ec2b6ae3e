package readability_test

import (
	"strings"
	"testing"

	"lectern/questions/readability"
)

// Words with their syllables as dictionaries divide them.
const divided = `the cat a·pple ta·ble tea·cher stu·dent wa·ter moun·tain ri·ver beau·ti·ful im·por·tant dif·fi·cult u·ni·ver·si·ty
e·du·ca·tion na·tion na·tion·al i·ma·gine i·ma·gi·na·tion hap·py hap·pi·ness hap·pi·est un·der·stand un·der·stan·ding walked
wan·ted nee·ded jumped han·dled hor·ses chur·ches boxes:2 ta·bles names times ti·ger li·on gi·ant sci·ence qui·et queen
quick ques·tion rhythm:2 cap·i·tal·ism:5 pris·m:2 makes ma·king care·ful safe·ly move·ment state·ment hope·ful lone·ly
com·pu·ter tel·e·phone te·le·vi·sion ra·di·o pi·a·no vi·de·o i·de·a re·a·li·ty cre·ate cre·a·tion mu·se·um hy·e·na:3 so·ci·e·ty va·ri·e·ty
va·ri·ous se·ri·ous pre·vi·ous mil·lion o·pi·nion u·nion on·ion spe·cial so·cial of·fi·cial re·li·gious de·li·cious
ma·te·ri·al me·mo·ri·al Bri·tish Eng·lish De·cem·ber ex·pe·ri·ence au·di·ence pa·tience pa·tient an·cient in·flu·ence
fu·el cru·el du·el vi·o·lin vi·o·lent pe·ri·od ge·ne·ral gov·ern·ment en·vi·ron·ment bee honey:2 beyond:2 you young year
play·er boy·ish buy·er flies ties ap·plied stu·died car·ried stu·dies field piece re·view vi·ew:1 thought through though
eight neigh·bor ceil·ing see·ing be·ing doing:2 thing e·ve·ning:2 pen·cil a·qua·ri·um guard guess guide build:1 lan·guage
per·su·ade si·tu·a·tion grad·u·al man·u·al ar·gu·ment con·ti·nue va·lue blue true tongue league u·nique an·tique e·qual
wouldn't:2 isn't:2 can't don't teacher's:2 we'll I'm they're:1 one-third:2 well-known:2 ca·fé na·ïve:2 Zü·rich
Greek re·ac·tor:3 po·et·ry a·e·ro·plane:3 ge·o·gra·phy ge·o·lo·gy the·o·ry Eu·ro·pe·an hu·man a·live a·lone tem·pe·ra·ture
e·lec·tri·ci·ty ve·hi·cle bi·cy·cle ar·ti·cle peo·ple lit·tle bot·tle mid·dle cir·cle cir·cled bi·ol·o·gy di·a·gram tri·an·gle`

func TestSyllables(t *testing.T) {
	for entry := range strings.FieldsSeq(divided) {
		word, rest, marked := strings.Cut(strings.ReplaceAll(entry, "·", ""), ":")
		want := strings.Count(entry, "·") + 1
		if marked {
			want = int(rest[0] - '0')
		}
		if got := readability.Syllables(word); got != want {
			t.Errorf("%s has %d syllables, want %d", word, got, want)
		}
	}
}
