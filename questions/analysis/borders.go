package analysis

import (
	"slices"
	"strings"
	"sync"
)

// neighbours holds the countries that share a land border with each, in alphabetical order.
var neighbours = sync.OnceValue(func() map[string][]string {
	of := map[string][]string{}
	for _, line := range factLines("borders") {
		country, others, _ := strings.Cut(line, ": ")
		for other := range strings.SplitSeq(others, ", ") {
			of[country] = append(of[country], other)
			of[other] = append(of[other], country)
		}
	}
	for _, list := range of {
		slices.Sort(list)
	}
	return of
})

// Neighbours returns the usual names of the countries that share a land border with a country.
func (g *Gazetteer) Neighbours(country string) []string {
	usual, _ := g.Country(country)
	return neighbours()[usual]
}
