package grade

import (
	"strconv"
	"strings"
)

// measure is what a name of a unit can mean: "pound" is a mass and money.
type measure struct {
	name   string // the one form of the unit
	means  []scale
	beside bool // a unit only beside a number, being a letter or a common word else
	rate   bool // what is counted is not this unit: five daily
}

// scale is a unit of one dimension: value*factor + offset is the amount in the dimension's base. Units of measure that
// are foreign to the metric system are converted with a tolerance; see [closeEnough].
type scale struct {
	dimension      string
	factor, offset float64
	foreign        bool
}

// unitTable has a unit a line: its one form, its dimension (or several of money), the factor to the dimension's base,
// with "~" for units foreign to the metric system and "@" before an offset, and its names in the singular; "!" stands
// before names that are units only beside a number, "/" before those that say how often, "_" for a blank.
const unitTable = `
millimeter length .001 millimeter millimetre mm
centimeter length .01 centimeter centimetre cm
meter length 1 meter metre !m
kilometer length 1000 kilometer kilometre km
inch length ~.0254 inch inche
foot length ~.3048 foot feet ft
yard length ~.9144 yard yd
mile length ~1609.344 mile mi
nautical_mile length ~1852 nautical_mile
light_year length 9.4607e15 light_year
square_meter area 1 square_meter sq_meter meter2 m2 sqm
square_kilometer area 1e6 square_kilometer sq_kilometer km2 sqkm
square_centimeter area 1e-4 square_centimeter cm2
hectare area 1e4 hectare !ha
acre area ~4046.8564224 acre
square_foot area ~.09290304 square_foot sq_foot ft2 sqft
square_yard area ~.83612736 square_yard
square_mile area ~2589988.110336 square_mile sq_mile mi2
milliliter volume .001 milliliter millilitre ml cubic_centimeter cm3 cc
centiliter volume .01 centiliter centilitre cl
liter volume 1 liter litre !l
cubic_meter volume 1000 cubic_meter cu_meter m3
cubic_kilometer volume 1e12 cubic_kilometer km3
cubic_foot volume ~28.316846592 cubic_foot cu_foot ft3
gallon volume ~3.785411784 gallon gal
gallon volume ~4.54609 gallon
pint volume ~.473176473 pint
pint volume ~.56826125 pint
milligram mass 1e-6 milligram milligramme mg
gram mass .001 gram gramme !g
kilogram mass 1 kilogram kilogramme kilo kg
tonne mass 1000 tonne metric_ton metric_tonne !t
ton mass 1000 ton
ton mass ~907.18474 ton
ton mass ~1016.0469088 ton
ounce mass ~.028349523125 ounce !oz
pound mass ~.45359237 pound lb
stone mass ~6.35029318 !stone
meter/second speed 1 meter/second mps
kilometer/hour speed .2777777777777778 kilometer/hour kph kmh kmph
kilometer/second speed 1000 kilometer/second
mile/hour speed ~.44704 mile/hour mph
foot/second speed ~.3048 foot/second
knot speed ~.5144444444444444 knot kt
celsius temperature 1 celsius centigrade !c degree_celsius degree_centigrade degree_c
fahrenheit temperature ~.5555555555555556@-17.77777777777778 fahrenheit !f degree_fahrenheit degree_f
kelvin temperature 1@-273.15 kelvin !k degree_kelvin degree_k
degree temperature 1 degree ° deg
degree temperature ~.5555555555555556@-17.77777777777778 degree °
degree angle 1 degree °
millisecond time .001 millisecond !ms
second time 1 !second seconds !sec !s
minute time 60 minute !min
hour time 3600 hour hr !h /hourly
day time 86400 day /daily
week time 604800 week !wk /weekly
fortnight time 1209600 fortnight /fortnightly
month time ~2629800 month
month span 1 month /monthly
year time ~31557600 year yr
year span 12 year yr /yearly /annually /annual /annum
decade span 120 decade
century span 1200 century centurie
millennium span 12000 millennium millennia
percent ratio .01 percent percentage per_cent % pc pct percentage_point percent_point
permille ratio .001 permille per_mille ‰
watt power 1 watt
kilowatt power 1000 kilowatt kw
megawatt power 1e6 megawatt mw
gigawatt power 1e9 gigawatt gw
horsepower power ~745.6998715822702 horsepower hp
joule energy 1 joule
kilowatt_hour energy 3.6e6 kilowatt_hour kwh
kilocalorie energy 4186.8 kilocalorie calorie kcal cal
volt voltage 1 volt
hertz frequency 1 hertz hz
kilohertz frequency 1000 kilohertz khz
megahertz frequency 1e6 megahertz mhz
gigahertz frequency 1e9 gigahertz ghz
byte data 1 byte
kilobyte data 1e3 kilobyte kb
megabyte data 1e6 megabyte mb
gigabyte data 1e9 gigabyte gb
terabyte data 1e12 terabyte tb
dollar usd,aud,cad,nzd,hkd,sgd 1 dollar $ buck
dollar usd 1 usd us_dollar american_dollar
aud aud 1 aud australian_dollar
cad cad 1 cad canadian_dollar
nzd nzd 1 nzd
cent usd,aud,cad,nzd,hkd,sgd,eur,zar .01 cent ¢
pound gbp 1 pound £ gbp pound_sterling sterling quid british_pound
penny gbp .01 penny pence !p
euro eur 1 euro eur €
yen jpy 1 yen jpy ¥ japanese_yen
yuan cny 1 yuan renminbi rmb cny ¥ chinese_yuan
rupee inr,pkr,lkr,npr 1 rupee !rs
rupee inr 1 inr ₹ indian_rupee
ruble rub 1 ruble rouble rub ₽ russian_ruble
hryvnia uah 1 hryvnia hryvnya uah ₴
zloty pln 1 zloty zlotych pln !zl polish_zloty
franc chf,frf,xof 1 franc
franc chf 1 chf swiss_franc
krone dkk,nok 1 krone kroner !kr
krona sek,isk 1 krona kronor !kr
dkk dkk 1 dkk danish_krone
nok nok 1 nok norwegian_krone
sek sek 1 sek swedish_krona
won krw 1 !won krw ₩
lira try 1 lira ₺
shekel ils 1 shekel ils ₪
dong vnd 1 !dong vnd ₫
naira ngn 1 naira ngn ₦
baht thb 1 baht thb ฿
peso mxn,php,ars,clp,cop 1 peso ₱
rand zar 1 !rand zar
real brl 1 !real !reais brl
forint huf 1 forint huf
koruna czk 1 koruna czk
am meridiem 1 !am
pm meridiem 1 !pm
`

// units are the names of unitTable; unitHeads the first words of those of two.
var units, unitHeads = readUnits()

func readUnits() (map[string]*measure, set) {
	named, heads := make(map[string]*measure), make(set)
	for line := range strings.SplitSeq(strings.TrimSpace(unitTable), "\n") {
		f := strings.Fields(line)
		for _, alias := range f[3:] {
			alias, beside := strings.CutPrefix(alias, "!")
			alias, rate := strings.CutPrefix(alias, "/")
			m := named[alias]
			if m == nil {
				m = &measure{name: f[0], beside: beside, rate: rate}
				named[alias] = m
			}
			m.means = append(m.means, scales(f[1], f[2])...)
			if head, _, ok := strings.Cut(alias, "_"); ok {
				heads[head] = true
			}
		}
	}
	return named, heads
}

// scales reads the second and third entry of a line of unitTable.
func scales(dimensions, factor string) []scale {
	factor, foreign := strings.CutPrefix(factor, "~")
	factor, offset, _ := strings.Cut(factor, "@")
	var s scale
	s.foreign = foreign
	s.factor, _ = strconv.ParseFloat(factor, 64)
	s.offset, _ = strconv.ParseFloat(offset, 64)
	var out []scale
	for d := range strings.SplitSeq(dimensions, ",") {
		s.dimension = d
		out = append(out, s)
	}
	return out
}

// singular takes the plural s off the name of a unit.
func singular(w string) string {
	if one := strings.TrimSuffix(w, "s"); len(w) > 2 && units[w] == nil && units[one] != nil {
		return one
	}
	return w
}

// readUnit reads the name of a unit at token i, as long as it goes: "square kilometres", "degrees Celsius",
// "metres per second". counted tells whether a number stands before it.
func readUnit(ts []token, i int, counted bool) (*measure, int) {
	m, used := nameOfUnit(ts, i, counted)
	if m == nil {
		return nil, 0
	}
	j := i + used
	if j >= len(ts) || m.means[0].dimension != "length" {
		return m, used
	}
	if ts[j].text == "per" || ts[j].text == "an" || ts[j].text == "a" {
		j++
	} else if !ts[j].and {
		return m, used
	}
	if j < len(ts) {
		if time := units[singular(ts[j].text)]; time != nil && time.means[0].dimension == "time" {
			if speed := units[m.name+"/"+time.name]; speed != nil {
				return speed, j + 1 - i
			}
		}
	}
	return m, used
}

func nameOfUnit(ts []token, i int, counted bool) (*measure, int) {
	t := ts[i]
	one := singular(t.text)
	if unitHeads[headName(one)] && i+1 < len(ts) && !ts[i+1].comma {
		second := singular(ts[i+1].text)
		if m := units[headName(one)+"_"+unitName(second)]; m != nil {
			return m, 2
		}
		if m := units[headName(one)+"_"+strings.TrimSuffix(second, "s")]; m != nil {
			return m, 2
		}
	}
	m := units[one]
	if one == "in" && counted && (t.tight || i > 1 && unitName(singular(ts[i-2].text)) == "foot") {
		m = units["inch"]
	}
	switch {
	case m == nil:
		return nil, 0
	case !counted && (m.beside || t.capital) && !(m.money() && i+1 < len(ts) && ts[i+1].digits):
		return nil, 0
	}
	return m, 1
}

// unitName is the one form of a unit's name; other words stay as they are.
func unitName(w string) string {
	if m := units[w]; m != nil {
		return m.name
	}
	return w
}

// headName brings the first word of a name of two to the form that unitTable has.
func headName(w string) string {
	switch w {
	case "°", "deg":
		return "degree"
	case "£":
		return "pound"
	}
	return w
}

// money tells whether the unit can be one of money, whose dimensions are the three letters of ISO 4217.
func (m *measure) money() bool {
	for _, s := range m.means {
		if len(s.dimension) == 3 {
			return true
		}
	}
	return false
}

// money tells whether token i names money.
func money(ts []token, i int) bool {
	if i < 0 || i >= len(ts) {
		return false
	}
	m := units[singular(ts[i].text)]
	return m != nil && m.money()
}
