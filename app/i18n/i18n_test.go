package i18n_test

import (
	"reflect"
	"testing"

	"lectern/app/i18n"
	"lectern/questions/article"
	"lectern/questions/grade"
)

var languages = map[string]i18n.Text{"English": i18n.English}

func TestEveryWordIsThere(t *testing.T) {
	for name, text := range languages {
		v := reflect.ValueOf(text)
		for i := range v.NumField() {
			if v.Field(i).IsZero() {
				t.Errorf("%s lacks %s", name, v.Type().Field(i).Name)
			}
		}
	}
}

func TestEveryNameHasItsWords(t *testing.T) {
	for name, text := range languages {
		for _, s := range grade.Skills() {
			if text.Skill[s] == "" {
				t.Errorf("%s has no words for skill %s", name, s)
			}
		}
		for _, l := range grade.Levels() {
			if text.Level[l] == "" {
				t.Errorf("%s has no words for level %s", name, l)
			}
		}
		for _, c := range grade.Certainties() {
			if text.Certainty[c] == "" {
				t.Errorf("%s has no words for certainty %s", name, c)
			}
		}
		for _, r := range []article.Reason{article.Advertisement, article.Repeated, article.Template, article.Navigation} {
			if text.WhyRemoved[string(r)] == "" {
				t.Errorf("%s has no words for removal %s", name, r)
			}
		}
		for _, o := range []grade.Outcome{grade.Right, grade.Nearly, grade.Wrong} {
			if text.Outcome[o] == "" {
				t.Errorf("%s has no words for outcome %s", name, o)
			}
		}
	}
}
