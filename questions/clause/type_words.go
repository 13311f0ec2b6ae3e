package clause

import (
	"strings"

	"lectern/questions/analysis"
	"lectern/questions/lexis"
)

// people reports whether a noun phrase means people although its head is no word for a person: "the Peruvians" and
// "a team of divers".
func (d *Doc) people(sentence, token int) bool {
	t := d.Trees[sentence]
	head := t.Tokens[token]
	if _, demonym := analysis.Facts().CountryOf(head.Form); demonym && head.UPOS != "ADJ" && strings.HasPrefix(head.XPOS, "NN") && strings.HasSuffix(head.XPOS, "S") {
		return true
	}
	if !collective[t.lemma(token)] {
		return false
	}
	of := t.Child(token, "nmod")
	if of < 0 || of < token || t.Child(of, "case") < 0 || t.lemma(t.Child(of, "case")) != "of" {
		return false
	}
	member := t.Tokens[of]
	_, demonym := analysis.Facts().CountryOf(member.Form)
	return strings.HasSuffix(member.XPOS, "S") && (demonym || classType(member) == Person)
}

// commonWord reports whether a name is only a noun with the capital of a sentence's start, which the text writes small
// elsewhere.
func (d *Doc) commonWord(n analysis.Name) bool {
	form := d.Token(n.Sentence, n.Start).Form
	return n.Start == 0 && n.End == 1 && d.small[strings.ToLower(form)] > 0
}

// smallNouns gives the nouns that the paragraphs write without a capital.
func (d *Doc) smallNouns() map[string]int {
	set := map[string]int{}
	for _, s := range d.Sentences {
		for _, t := range s.Tokens {
			if (t.UPOS == "NOUN" || t.UPOS == "ADJ") && strings.ToLower(t.Form) == t.Form {
				set[t.Form]++
			}
		}
	}
	return set
}

// collective are nouns for several of what "of" names.
var collective = lexis.Set(`team group crew band number majority pair couple generation gang crowd party delegation handful host
	percent minority million thousand hundred dozen half quarter third`)

// crowds are nouns for several people together.
var crowds = lexis.Set("group couple crew band tribe gang troop")

// works are heads of names that look like organizations and are laws, plans or prizes.
var works = lexis.Set(`act law treaty code regulation amendment agreement accord convention program programme project prize award
	medal war battle index report constitution bill plan policy initiative protocol movement period revolution cup league cyclone hurricane storm typhoon festival
	spring summer autumn winter wiki website blog`)

// enterprises are heads of names that are never those of people.
var enterprises = lexis.Set("project programme program treaty award medal agreement mosque cathedral memorial monument manuscript")

// beings are creatures of tales that act like people, and people whom few texts name by other words.
var beings = lexis.Set(`giant giantess troll ogre goblin dwarf elf fairy witch wizard sorcerer sorceress saint ghost demon genie
	mermaid angel god goddess devil bride bridegroom groom nymph spirit magician hermit manufacturer producer supplier
	retailer employer buyer seller consumer accountant cousin messenger plaintiff defendant ancestor maid boy baby infant toddler orphan widow
	enthusiast gymnast`)

// objectsInEr are nouns in -er and -or for things.
var objectsInEr = lexis.Set(`fiber fibre water paper tower river number letter power matter order winter summer weather corner
	center centre flower dinner layer computer newspaper border color colour tractor motor factor sector error mirror
	harbor harbour chapter character container cover counter danger finger fever hammer ladder leather liver master meter
	metre manner monitor offer pepper poster printer quarter rubber rudder shelter shoulder silver slipper soccer spider
	sweater theater theatre thunder timber tiger trailer transfer trigger user vapor whisker wonder wrapper answer blender
	boulder buffer calendar cancer cluster copper crater deer disaster door encounter feather filter floor folder gender
	indicator reactor generator elevator refrigerator tenor terror horror humor rumor labor labour breaker barrier carrier
	marker grammar behavior behaviour vector disorder layer driver server processor conductor semiconductor anchor adapter
	committee fee coffee degree tree geyser`)

// trades are second parts of words for people, as in "match-maker" and "plow-boy".
var trades = lexis.Set("maker keeper monger wright boy girl man woman maid servant master mistress")

// ranks are nouns for people that mean something else as often: "a guide to the town", "the host of an illness".
var ranks = lexis.Set("general private host star chair model guide cook lead head subject")

// readSurnames gives the last words of the names of people that have several words.
func (d *Doc) readSurnames() map[string]bool {
	set := map[string]bool{}
	for _, n := range d.Names {
		if n.Kind == "PER" && n.End-n.Start > 1 {
			set[d.Token(n.Sentence, n.End-1).Form] = true
		}
	}
	return set
}
