package analysis

import (
	"embed"
	"strings"
	"sync"
)

//go:embed facts/countries.txt facts/given.txt facts/words.txt facts/senses.txt facts/names.txt facts/borders.txt facts/people.txt facts/wellknown.txt facts/confidence.txt facts/lemmas.txt
var factFiles embed.FS

// Gazetteer answers small questions of fact about words: countries, calendar words, titles, given names and class
// nouns. Names are compared without regard to case; lemmas are expected in lower case.
type Gazetteer struct {
	countries   map[string]string   // any name of a country -> its usual name
	demonyms    map[string]string   // -> usual name of the country
	adjectives  map[string]string   // country -> the first of its demonyms
	capitals    map[string]string   // capital -> country
	capitalOf   map[string]string   // country -> capital
	regionOf    map[string]string   // country -> region
	countriesOf map[string][]string // region -> countries
	given       map[string]string   // given name -> f, m or mf
	classes     map[string]map[string]bool
	longest     int // tokens in the longest name of a country or capital
}

// Facts returns the gazetteer that is built into the program.
func Facts() *Gazetteer { return facts() }

var facts = sync.OnceValue(func() *Gazetteer {
	g := &Gazetteer{
		countries: map[string]string{}, demonyms: map[string]string{}, adjectives: map[string]string{}, capitals: map[string]string{},
		capitalOf: map[string]string{}, regionOf: map[string]string{}, countriesOf: map[string][]string{}, given: map[string]string{}, classes: map[string]map[string]bool{},
	}
	for _, line := range factLines("countries") {
		g.addCountry(strings.Split(line, "|"))
	}
	for _, line := range factLines("given") {
		gender, names, _ := strings.Cut(line, ": ")
		for _, name := range strings.Split(names, ", ") {
			g.addGiven(strings.ToLower(name), gender)
		}
	}
	for _, line := range factLines("words") {
		class, words, _ := strings.Cut(line, ": ")
		g.classes[class] = map[string]bool{}
		for _, word := range strings.Split(words, ", ") {
			g.classes[class][strings.ToLower(word)] = true
		}
	}
	return g
})

func factLines(file string) []string {
	data, err := factFiles.ReadFile("facts/" + file + ".txt")
	if err != nil {
		panic(err) // the file is part of the program
	}
	var lines []string
	for line := range strings.Lines(string(data)) {
		if line = strings.TrimSpace(line); line != "" && line[0] != '#' {
			lines = append(lines, line)
		}
	}
	return lines
}

func (g *Gazetteer) addCountry(fields []string) {
	usual, aliases, demonyms, capital := fields[0], fields[1], fields[2], fields[3]
	g.regionOf[usual] = fields[4]
	g.countriesOf[fields[4]] = append(g.countriesOf[fields[4]], usual)
	for _, name := range append(strings.Split(aliases, ","), usual) {
		if name != "" {
			g.countries[strings.ToLower(name)] = usual
			g.longest = max(g.longest, len(strings.Fields(name)))
		}
	}
	for i, name := range strings.Split(demonyms, ",") {
		if i == 0 {
			g.adjectives[usual] = name
		}
		if name != "" {
			g.demonyms[strings.ToLower(name)] = usual
		}
	}
	if _, known := g.capitals[strings.ToLower(capital)]; !known {
		g.capitals[strings.ToLower(capital)] = usual
	}
	g.capitalOf[usual] = capital
}

func (g *Gazetteer) addGiven(name, gender string) {
	if old := g.given[name]; old != "" && old != gender {
		gender = "mf"
	}
	g.given[name] = gender
}

// Country returns the usual name of the country that name means, as in "Britain" for "United Kingdom".
func (g *Gazetteer) Country(name string) (string, bool) {
	usual, ok := g.countries[strings.ToLower(name)]
	return usual, ok
}

// CountryOf returns the usual name of the country that a demonym or adjective such as "Danish" belongs to.
func (g *Gazetteer) CountryOf(demonym string) (string, bool) {
	usual, ok := g.demonyms[strings.ToLower(demonym)]
	return usual, ok
}

// Adjective returns the adjective of a country given by its usual name, as "Danish" for "Denmark"; "" where none is known.
func (g *Gazetteer) Adjective(country string) string { return g.adjectives[country] }

// Capital returns the capital of a country given by any of its names.
func (g *Gazetteer) Capital(country string) (string, bool) {
	usual, ok := g.Country(country)
	return g.capitalOf[usual], ok
}

// Region returns the part of the world in which a country given by any of its names lies, by the United Nations'
// standard M49, such as "Western Africa"; "" for a country that is not known.
func (g *Gazetteer) Region(country string) string {
	usual, _ := g.Country(country)
	return g.regionOf[usual]
}

// CountriesOf returns the usual names of the countries of a region.
func (g *Gazetteer) CountriesOf(region string) []string { return g.countriesOf[region] }

// CapitalOf returns the country whose capital is city.
func (g *Gazetteer) CapitalOf(city string) (string, bool) {
	country, ok := g.capitals[strings.ToLower(city)]
	return country, ok
}

// Month reports whether word names a month.
func (g *Gazetteer) Month(word string) bool { return g.is("month", word) }

// Weekday reports whether word names a day of the week.
func (g *Gazetteer) Weekday(word string) bool { return g.is("weekday", word) }

// Title reports whether word stands before people's names, such as "Dr." or "Queen".
func (g *Gazetteer) Title(word string) bool {
	return g.is("title", word) || g.is("title-m", word) || g.is("title-f", word)
}

// TitleGender returns "m" or "f" for a title that only men or only women bear, otherwise "".
func (g *Gazetteer) TitleGender(word string) string { return g.gender("title", word) }

// GivenName returns "m", "f" or "mf" for a common given name and "" for any other word.
func (g *Gazetteer) GivenName(word string) string { return g.given[strings.ToLower(word)] }

// HeadKind returns what a noun phrase with this head denotes: "person", "organization", "place", or "" where the
// noun does not tell.
func (g *Gazetteer) HeadKind(lemma string) string {
	switch {
	case g.is("person", lemma), g.is("person-m", lemma), g.is("person-f", lemma):
		return "person"
	case g.is("organization", lemma):
		return "organization"
	case g.is("place", lemma):
		return "place"
	}
	return ""
}

// HeadGender returns "m" or "f" for nouns such as "uncle" and "queen", otherwise "".
func (g *Gazetteer) HeadGender(lemma string) string { return g.gender("person", lemma) }

// Reporting reports whether a verb with this lemma can introduce what somebody says, writes or thinks.
func (g *Gazetteer) Reporting(lemma string) bool { return g.is("reporting", lemma) }

func (g *Gazetteer) is(class, word string) bool { return g.classes[class][strings.ToLower(word)] }

func (g *Gazetteer) gender(class, word string) string {
	switch {
	case g.is(class+"-m", word):
		return "m"
	case g.is(class+"-f", word):
		return "f"
	}
	return ""
}

// WellKnownCountries gives countries that most readers have heard of, for use as wrong options.
func (g *Gazetteer) WellKnownCountries() []string { return strings.Split(knownCountries, ",") }

const (
	knownCountries = "Argentina,Australia,Brazil,Canada,Chile,China,Cuba,Denmark,Egypt,Ethiopia,France,Germany,Ghana," +
		"Iceland,India,Indonesia,Ireland,Italy,Jamaica,Japan,Kenya,Mexico,Morocco,Netherlands,New Zealand,Nigeria,Norway," +
		"Peru,Portugal,South Africa,South Korea,Spain,Sweden,Switzerland,Thailand,Turkey,Vietnam"
)
