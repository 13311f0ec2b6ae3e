package store_test

import (
	"encoding/json"
	"strings"
	"testing"

	"lectern/app/lesson"
	"lectern/app/quiztest"
)

func contains(text string, parts ...string) bool {
	for _, p := range parts {
		if !strings.Contains(text, p) {
			return false
		}
	}
	return true
}

// firstRecords are records as the first program wrote them.
func firstRecords(t *testing.T) map[string]string {
	t.Helper()
	q := quiztest.Quiz()
	out := make(map[string]string)
	for name, v := range map[string]any{
		"settings":               map[string]any{"theme": "sepia"},
		"own":                    []lesson.Card{lesson.NewCard("b", q), lesson.NewCard("a", q)},
		"quiz:a":                 q,
		"quiz:b":                 q,
		"progress:library:light": walk(begun(), answer(0, "1871")).Progress(),
	} {
		text, err := json.Marshal(map[string]any{"version": 1, "value": v})
		if err != nil {
			t.Fatal(err)
		}
		out[name] = string(text)
	}
	return out
}
