package i18n_test

import (
	"reflect"
	"testing"

	"lectern/app/i18n"
	"lectern/questions/article"
	"lectern/questions/grade"
	"lectern/questions/quiz"
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

func TestEveryKindHasItsWords(t *testing.T) {
	for name, text := range languages {
		for _, k := range []quiz.Kind{quiz.Choice, quiz.Several, quiz.Truth, quiz.Short, quiz.Evidence, quiz.Order, quiz.Match} {
			if text.Kind[string(k)] == "" {
				t.Errorf("%s has no words for kind %s", name, k)
			}
		}
		for _, r := range []article.Reason{article.Advertisement, article.Repeated, article.Template, article.Navigation} {
			if text.WhyRemoved[string(r)] == "" {
				t.Errorf("%s has no words for removal %s", name, r)
			}
		}
		for _, r := range []grade.Reason{grade.WrongOrder, grade.WrongMatch, grade.SomeMissing} {
			if text.Reason[r] == "" {
				t.Errorf("%s has no words for reason %s", name, r)
			}
		}
		for _, o := range []grade.Outcome{grade.Right, grade.Nearly, grade.Wrong} {
			if text.Outcome[o] == "" {
				t.Errorf("%s has no words for outcome %s", name, o)
			}
		}
	}
}
