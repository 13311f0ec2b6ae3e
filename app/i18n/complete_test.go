package i18n_test

import (
	"fmt"
	"reflect"
	"slices"
	"strings"
	"testing"
	"unicode"

	"lectern/app/i18n"
)

// arguments are the values that functions of a Text are tried with, by the type of the parameter.
var arguments = map[reflect.Type][]any{
	reflect.TypeFor[int]():             {0, 1, 2, 3, 4, 5, 10, 11, 12, 14, 20, 21, 22, 25, 100, 101, 111, 1000},
	reflect.TypeFor[float64]():         {0.0, 0.1, 0.25, 0.3, 0.5, 0.75, 0.9, 1.0},
	reflect.TypeFor[bool]():            {false, true},
	reflect.TypeFor[string]():          {"0", "0.5", "1", "2", "an owl"},
	reflect.TypeFor[[]string]():        {[]string{"an owl"}, []string{"an owl", "a goat"}},
	reflect.TypeFor[i18n.TakenCount](): {i18n.TakenCount{}, i18n.TakenCount{Texts: 1}, i18n.TakenCount{Answers: 5}, i18n.TakenCount{Texts: 2, Answers: 1}},
	reflect.TypeFor[i18n.DotState]():   {i18n.DotOpen, i18n.DotLeft, i18n.DotRight, i18n.DotNearly, i18n.DotWrong},
}

// said is every piece of text of a language, what only teachers read among it, with the name of its place.
func said(t *testing.T, text i18n.Text) map[string]string {
	t.Helper()
	out := make(map[string]string)
	collect(t, "", reflect.ValueOf(i18n.ForTeachers(text)), reflect.ValueOf(i18n.ForTeachers(i18n.English)), out)
	return out
}

// collect follows v, and english beside it, into everything they hold.
func collect(t *testing.T, name string, v, english reflect.Value, out map[string]string) {
	t.Helper()
	switch v.Kind() {
	case reflect.String:
		out[name] = v.String()
	case reflect.Pointer:
		collect(t, name, v.Elem(), english.Elem(), out)
	case reflect.Struct:
		if v.Type().Name() == "" { // one of Named
			at, want := fmt.Sprintf("%s of %s", name, v.Field(0)), fmt.Sprintf("%s of %s", name, english.Field(0))
			if _, twice := out[at]; twice || at != want {
				t.Errorf("%s stands where English has %s, or twice", at, want)
			}
			out[at] = v.Field(1).String()
			return
		}
		for i := range v.NumField() {
			collect(t, strings.TrimPrefix(name+"."+v.Type().Field(i).Name, "."), v.Field(i), english.Field(i), out)
		}
	case reflect.Slice:
		if v.Len() == 0 || v.Len() != english.Len() {
			t.Errorf("%s has %d entries, in English %d", name, v.Len(), english.Len())
			return
		}
		for i := range v.Len() {
			collect(t, name, v.Index(i), english.Index(i), out)
		}
	case reflect.Func:
		if v.IsNil() {
			out[name] = ""
			return
		}
		call(t, name, v, nil, out)
	default:
		t.Fatalf("%s is a %s: tell this test how to look at it", name, v.Type())
	}
}

// call calls f with all combinations of arguments that begin with in.
func call(t *testing.T, name string, f reflect.Value, in []reflect.Value, out map[string]string) {
	t.Helper()
	if len(in) < f.Type().NumIn() {
		kind := f.Type().In(len(in))
		values := arguments[kind]
		if len(values) == 0 {
			t.Fatalf("%s takes a %s: give this test some to try", name, kind)
		}
		for _, v := range values {
			call(t, name, f, append(slices.Clone(in), reflect.ValueOf(v)), out)
		}
		return
	}
	at := name + "("
	for _, v := range in {
		at += fmt.Sprint(v) + " "
	}
	out[strings.TrimSpace(at)+")"] = f.Call(in)[0].String()
}

func TestEveryWordIsThere(t *testing.T) {
	for name, text := range languages {
		for at, words := range said(t, text) {
			switch {
			case words == "":
				t.Errorf("%s lacks %s", name, at)
			case strings.TrimSpace(words) != words || strings.Contains(words, "  ") || strings.Contains(words, "%!"):
				t.Errorf("%s has blanks in %s: %q", name, at, words)
			case strings.ContainsAny(words, `'"`) || strings.Contains(words, " - ") || strings.Contains(words, "..."):
				t.Errorf("%s has marks of a typewriter in %s: %q", name, at, words)
			}
		}
	}
}

// same are the places that read alike in every language.
var same = []string{"Text.FrameText.App", "Text.FrameText.Look", "Text.Dir", "Text.Mark"}

func TestNothingIsLeftInEnglish(t *testing.T) {
	english := said(t, i18n.English)
	for _, text := range i18n.Languages()[1:] {
		for at, words := range said(t, text) {
			if words == english[at] && !slices.Contains(same, at) {
				t.Errorf("%s says %s in English: %q", text.Name, at, words)
			}
		}
	}
}

func TestUkrainianIsWrittenAsUkrainian(t *testing.T) {
	for at, words := range said(t, i18n.Ukrainian) {
		if slices.Contains(same, at) || at == "Text.Lang" {
			continue
		}
		if !strings.ContainsFunc(words, func(r rune) bool { return unicode.Is(unicode.Cyrillic, r) }) {
			t.Errorf("%s has no Ukrainian letter: %q", at, words)
		}
		if strings.ContainsAny(words, "ыэъёЫЭЪЁ“”") {
			t.Errorf("%s has a letter or mark that Ukrainian has not: %q", at, words)
		}
	}
}

// Embedded parts share one space of names: what two of them had could be read from neither.
func TestNoNameIsTwice(t *testing.T) {
	all := reflect.TypeFor[i18n.Text]()
	seen := make(map[string]string)
	for i := range all.NumField() {
		part := all.Field(i)
		if !part.Anonymous {
			continue
		}
		for j := range part.Type.Elem().NumField() {
			field := part.Type.Elem().Field(j).Name
			if other := seen[field]; other != "" {
				t.Errorf("%s and %s both have %s", other, part.Name, field)
			}
			seen[field] = part.Name
		}
	}
}
