package store

import (
	"encoding/json"
	"errors"
	"slices"

	"lectern/app/flow"
	"lectern/app/recall"
)

// Each card is a record of its own, so that what two tabs answer is joined card by card.
const cards = "card:"

func cardName(at recall.Place) string { return cards + at.Text + ":" + at.Question }

// Deck gives the cards of the questions that come back on later days. With an error it holds those that can be read.
func (s Store) Deck() (recall.Deck, error) {
	var deck recall.Deck
	var unreadable []error
	for _, name := range s.room.names(cards) {
		var c recall.Card
		if _, err := s.read(name, &c); err != nil {
			unreadable = append(unreadable, err)
			continue
		}
		deck = append(deck, c)
	}
	return deck, errors.Join(unreadable...)
}

// SaveDeck keeps the cards that are other than they were and forgets those that are gone.
func (s Store) SaveDeck(deck recall.Deck) error {
	before, err := s.Deck()
	if err != nil {
		return err
	}
	changes := make(map[string]string)
	for _, c := range before {
		if !slices.ContainsFunc(deck, func(now recall.Card) bool { return cardName(now.Place) == cardName(c.Place) }) {
			changes[cardName(c.Place)] = ""
		}
	}
	for _, c := range deck {
		if slices.Contains(before, c) {
			continue
		}
		value, err := json.Marshal(c)
		if err != nil {
			return err
		}
		name := cardName(c.Place)
		changes[name] = record{Changed: s.room.stamp(name), Value: value}.encode()
	}
	if len(changes) > 0 {
		s.room.put(changes)
	}
	return nil
}

// Round gives the round of due questions that was saved last, and whether there is any.
func (s Store) Round() (flow.Progress, bool, error) {
	var out flow.Progress
	found, err := s.read("round", &out)
	return out, found && err == nil, err
}

// SaveRound keeps how far a round of due questions has come.
func (s Store) SaveRound(p flow.Progress) error { return s.write("round", p) }
