package segment

import "strings"

// set holds the words of a white-space separated list.
func set(words ...string) map[string]bool {
	s := make(map[string]bool)
	for _, list := range words {
		for _, word := range strings.Fields(list) {
			s[word] = true
		}
	}
	return s
}

// Abbreviations without their final full stop, in lower case. What has full stops inside ("U.S.", "a.m.") needs no entry.
var (
	// titles stand before a name and never end a sentence.
	titles = set(`mr mrs ms mx dr drs prof st sts ste gen sen rep reps sens gov lt col capt cpt cmdr sgt maj adm brig cpl pvt
		rev fr hon pres supt msgr mgr messrs mme mlle mt mts ft insp det amb atty dist asst assoc`)
	// leading stand before what they refer to and never end a sentence.
	leading = set(`vs cf approx ca viz incl eg ie esp resp ps p.s e.g i.e`)
	// numbered abbreviate only before a number.
	numbered = set(`no nos fig figs vol vols p pp ch eq eqs sec sect art para ver ed eds c`)
	// trailing may end a sentence.
	trailing = set(`etc inc co corp ltd jr sr bros dept univ est al ave blvd rd hwy ext tel yr yrs hr hrs lb lbs oz
		sq ph plc esq attn govt assn intl natl mfg div op`)
	// capitalized abbreviate only with a capital: "Dec." and not "dec.".
	capitalized = set(`Jan Feb Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri
		Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mich Minn Miss Mont Neb Nev Okla Ore Pa Penn
		Tenn Tex Va Vt Wash Wis Wyo Ont Que`)
	// beforeDigit abbreviate only before a number, because they are words of their own or parts of names.
	beforeDigit = set(`Mar Sat Sun Mass Op`)
	// degrees are letter groups joined by full stops that are not single letters.
	degrees = set(`Ph.D M.Sc B.Sc D.Phil Ed.D Psy.D LL.B LL.M LL.D B.Ed M.Ed M.Phil Litt.D`)
)

// starters are words that begin a sentence when they have a capital after a full stop; a name rarely begins so.
var starters = set(`The A An This That These Those It He She We They I You There Here His Her Its Our Their My Your
	In On At For From By With After Before Since When While Where Although Though If As Because During Under Over
	But And Or So Yet Then Now However Moreover Instead Meanwhile Also Both Each Every Some Many Most Few Several All
	What Who Why How Which Not No Yes Once Until Unlike Despite Only Even Such Another Today Yesterday Nobody
	Everyone Anyone Someone Everything Nothing Is Are Was Were Do Does Did Has Have Had Can Could Will Would Should
	Let Please To One Two Three`)

// prefixes stay with the word after the hyphen. The list follows the guidelines of the Web Treebank.
var prefixes = set(`a ad agro ante anti arch be bi bio co counter cross cyber de e eco ex extra hyper i inter intra
	macro mega micro mid mini multi neo non over pan para peri post pre pro pseudo quasi re semi sub super tri u
	uber ultra un uni x`)

// suffixes stay with the word before the hyphen.
var suffixes = set(`esque ette fest fold gate itis less most rama wise`)

// hyphened are interjections that are one word.
var hyphened = set(`uh-huh uh-oh mm-hm mm-hmm hm-m m-hm o-kay uh-uh nuh-uh huh-uh`)

// slashed are words with a slash inside.
var slashed = set(`b/c w/o n/a s/he`)

// merged are words written as one that are two or more; the pieces are the lengths in bytes.
var merged = map[string][]int{
	"cannot": {3, 3}, "gonna": {3, 2}, "wanna": {3, 2}, "gotta": {3, 2}, "gimme": {3, 2}, "lemme": {3, 2},
	"dunno": {2, 1, 2}, "kinda": {4, 1}, "sorta": {4, 1}, "lotta": {3, 2}, "outta": {3, 2}, "whatcha": {4, 3},
	"dont": {2, 2}, "cant": {2, 2}, "wont": {2, 2}, "didnt": {3, 2}, "doesnt": {4, 2}, "isnt": {2, 2},
	"arent": {3, 2}, "wasnt": {3, 2}, "werent": {4, 2}, "couldnt": {5, 2}, "wouldnt": {5, 2},
	"shouldnt": {6, 2}, "hasnt": {3, 2}, "havent": {4, 2}, "hadnt": {3, 2}, "aint": {2, 2},
	"thats": {4, 1}, "theres": {5, 1}, "youre": {3, 2}, "theyre": {4, 2}, "youve": {3, 2}, "theyve": {4, 2},
	"ive": {1, 2}, "im": {1, 1}, "alot": {1, 3},
}

// clitics stand alone after the apostrophe.
var clitics = set(`s m d re ve ll`)

// aphetic words have lost their first letters and keep the apostrophe.
var aphetic = set(`em til cause cuz coz bout n neath tween twill kay`)

// openT are short forms of "it" before a verb: "'t|is".
var openT = set(`tis twas twere`)

// said are verbs of speech that follow a quoted question or cry without ending its sentence.
var said = set(`said says asked asks cried replied answered shouted whispered called exclaimed added told wrote
	yelled screamed muttered murmured demanded wondered continued repeated laughed sighed growled roared`)

// domains are endings of host names and files that tell them from two words with a full stop between them.
var domains = set(`com org net edu gov mil int info biz uk us de fr eu ca au nz in jp ie tv io co me ai app dev
	htm html php asp aspx pdf doc docx xls xlsx ppt pptx txt csv jpg jpeg png gif zip exe mp3 mp4 wav url xml json`)
